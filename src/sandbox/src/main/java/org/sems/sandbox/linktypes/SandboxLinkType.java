package org.sems.sandbox.linktypes;

import com.atlassian.jira.issue.link.IssueLinkType;

/** A kind of link; equal by id. */
public abstract class SandboxLinkType implements IssueLinkType {
    private final LinkTypeRecord of;

    SandboxLinkType(LinkTypeRecord of) {
        this.of = of;
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
    public String getOutward() {
        return of.outward();
    }

    @Override
    public String getInward() {
        return of.inward();
    }

    @Override
    public String getStyle() {
        return of.style();
    }

    @Override
    public boolean isSystemLinkType() {
        return of.style() != null && of.style().startsWith("jira_");
    }

    @Override
    public boolean isSubTaskLinkType() {
        return "jira_subtask".equals(of.style());
    }

    @Override
    public int compareTo(IssueLinkType other) {
        return of.name().compareTo(other.getName());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SandboxLinkType that && that.of.id() == of.id();
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
