package org.sems.sandbox.constants;

import com.atlassian.jira.issue.IssueConstant;

/** What issue types, statuses, resolutions and priorities have in common; equal by kind and id. */
abstract class SandboxConstant implements IssueConstant {
    final ConstantRecord of;

    SandboxConstant(ConstantRecord of) {
        this.of = of;
    }

    @Override
    public String getId() {
        return of.id();
    }

    @Override
    public String getName() {
        return of.name();
    }

    @Override
    public String getDescription() {
        return of.description();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SandboxConstant that
                && that.getClass() == getClass()
                && that.of.id().equals(of.id());
    }

    @Override
    public int hashCode() {
        return of.id().hashCode();
    }

    @Override
    public String toString() {
        return of.name();
    }
}
