package com.atlassian.jira.issue.fields.config;

import java.util.Collection;
import java.util.List;

/** A context: where a configuration of a field holds; its builder carries code in Jira too. */
public interface FieldConfigScheme {
    String getName();

    String getDescription();

    Long getId();

    List<Long> getAssociatedProjectIds();

    Collection<String> getAssociatedIssueTypeIds();

    boolean isGlobal();

    boolean isAllProjects();

    boolean isAllIssueTypes();

    boolean isEnabled();

    FieldConfig getOneAndOnlyConfig();
}
