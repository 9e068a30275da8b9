package com.atlassian.jira.issue.fields.config;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A context: where a configuration of a field holds; its builder carries code in Jira too. */
public interface FieldConfigScheme {
    String getName();

    String getDescription();

    Map<String, FieldConfig> getConfigs();

    Long getId();

    List<Long> getAssociatedProjectIds();

    Collection<String> getAssociatedIssueTypeIds();

    boolean isGlobal();

    boolean isAllProjects();

    boolean isAllIssueTypes();

    boolean isEnabled();

    FieldConfig getOneAndOnlyConfig();

    /** Gathers a context's name and description; the manager that stores it adds the rest. */
    class Builder {

        public Builder() {}

        /** From a context, or from nothing when it is null. */
        public Builder(FieldConfigScheme from) {
            if (from != null) {}
        }
    }
}
