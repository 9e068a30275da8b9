package com.atlassian.jira.issue.fields.config;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface FieldConfigScheme {
    public String getName();
    public String getDescription();
    public Long getId();
    public java.util.List<Long> getAssociatedProjectIds();
    public java.util.Collection<String> getAssociatedIssueTypeIds();
    public boolean isGlobal();
    public boolean isAllProjects();
    public boolean isAllIssueTypes();
    public boolean isEnabled();
    public com.atlassian.jira.issue.fields.config.FieldConfig getOneAndOnlyConfig();
}
