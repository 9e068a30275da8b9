package org.sems.sandbox.scheme;

import com.atlassian.jira.issue.security.IssueSecurityLevel;
import org.sems.sandbox.kernel.StandIns;

/** A security level; equal by id. */
public abstract class SandboxSecurityLevel implements IssueSecurityLevel {
    private final SchemeRecord.Level of;

    SandboxSecurityLevel(SchemeRecord.Level of) {
        this.of = of;
    }

    static IssueSecurityLevel of(SchemeRecord.Level level) {
        return StandIns.create(SandboxSecurityLevel.class, level);
    }

    @Override
    public Long getId() {
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
        return other instanceof SandboxSecurityLevel that && that.of.id() == of.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(of.id());
    }

    @Override
    public String toString() {
        return of.name();
    }
}
