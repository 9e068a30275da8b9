package org.sems.sandbox.customfield;

import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.sems.sandbox.kernel.Services;
import org.sems.sandbox.kernel.StandIns;

/** A context as Jira hands it out. "All issue types" is a list with null in it, as in Jira. */
public abstract class SandboxContext implements FieldConfigScheme {
    private final ContextRecord of;
    private final Services services;

    SandboxContext(ContextRecord of, Services services) {
        this.of = of;
        this.services = services;
    }

    public static FieldConfigScheme of(ContextRecord context, Services services) {
        return StandIns.create(SandboxContext.class, context, services);
    }

    public static FieldConfig configOf(ContextRecord context, Services services) {
        return StandIns.create(SandboxFieldConfig.class, context);
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
    public FieldConfig getOneAndOnlyConfig() {
        return configOf(of, services);
    }

    @Override
    public List<Long> getAssociatedProjectIds() {
        return of.projects();
    }

    @Override
    public Collection<String> getAssociatedIssueTypeIds() {
        return of.issueTypes().isEmpty() ? Collections.singletonList(null) : of.issueTypes();
    }

    @Override
    public boolean isGlobal() {
        return isAllProjects() && isAllIssueTypes();
    }

    @Override
    public boolean isAllProjects() {
        return of.global();
    }

    @Override
    public boolean isAllIssueTypes() {
        return of.issueTypes().isEmpty();
    }

    @Override
    public boolean isEnabled() {
        return of.global() || !of.projects().isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SandboxContext that && that.of.id() == of.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(of.id());
    }

    @Override
    public String toString() {
        return "context '" + of.name() + "' of " + of.field();
    }
}
