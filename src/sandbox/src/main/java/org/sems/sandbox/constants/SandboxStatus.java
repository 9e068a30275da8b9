package org.sems.sandbox.constants;

import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;

/** A status and its category. */
public abstract class SandboxStatus extends SandboxConstant implements Status {
    SandboxStatus(ConstantRecord of) {
        super(of);
    }

    @Override
    public StatusCategory getStatusCategory() {
        return Category.ofKey(of.category()).asJira();
    }
}
