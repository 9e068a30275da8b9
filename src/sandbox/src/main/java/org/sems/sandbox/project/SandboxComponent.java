package org.sems.sandbox.project;

import com.atlassian.jira.bc.project.component.ProjectComponent;

/** A component; equal by id. */
public abstract class SandboxComponent implements ProjectComponent {
    private final ComponentRecord of;

    SandboxComponent(ComponentRecord of) {
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
    public String getDescription() {
        return of.description();
    }

    @Override
    public Long getProjectId() {
        return of.project();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SandboxComponent that && that.of.id() == of.id();
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
