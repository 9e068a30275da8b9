package org.sems.sandbox.constants;

import com.atlassian.jira.issue.issuetype.IssueType;

/** An issue type. */
public abstract class SandboxIssueType extends SandboxConstant implements IssueType {
    SandboxIssueType(ConstantRecord of) {
        super(of);
    }

    @Override
    public boolean isSubTask() {
        return of.subTask();
    }
}
