package org.sems.sandbox.constants;

import com.atlassian.jira.issue.priority.Priority;

/** A priority. */
public abstract class SandboxPriority extends SandboxConstant implements Priority {
    SandboxPriority(ConstantRecord of) {
        super(of);
    }
}
