package org.sems.sandbox.customfield;

import com.atlassian.jira.issue.fields.config.FieldConfig;

/** A context's one configuration; equal by id. */
public abstract class SandboxFieldConfig implements FieldConfig {
    private final ContextRecord of;

    SandboxFieldConfig(ContextRecord of) {
        this.of = of;
    }

    @Override
    public Long getId() {
        return of.config();
    }

    @Override
    public String getName() {
        return "Default Configuration for " + of.name();
    }

    @Override
    public String getFieldId() {
        return of.field();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FieldConfig that && that.getId() == of.config();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(of.config());
    }

    @Override
    public String toString() {
        return getName();
    }
}
