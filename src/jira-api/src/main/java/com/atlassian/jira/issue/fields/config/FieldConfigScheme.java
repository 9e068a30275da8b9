package com.atlassian.jira.issue.fields.config;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface FieldConfigScheme {
    public String getName();
    public String getDescription();
    public java.util.Map<String, com.atlassian.jira.issue.fields.config.FieldConfig> getConfigs();
    public Long getId();
    public java.util.List<com.atlassian.jira.issue.context.JiraContextNode> getContexts();
    public boolean isInContext(com.atlassian.jira.issue.context.IssueContext p0);
    public java.util.List<com.atlassian.jira.project.Project> getAssociatedProjectObjects();
    public java.util.List<Long> getAssociatedProjectIds();
    public java.util.Collection<com.atlassian.jira.issue.issuetype.IssueType> getAssociatedIssueTypes();
    public java.util.Collection<String> getAssociatedIssueTypeIds();
    public boolean isGlobal();
    public boolean isAllProjects();
    public boolean isAllIssueTypes();
    public boolean isEnabled();
    public boolean isBasicMode();
    public com.atlassian.jira.issue.fields.config.FieldConfig getOneAndOnlyConfig();
    public com.atlassian.jira.issue.fields.ConfigurableField<?> getField();

    public static class Builder {
        public Builder() { }
        public Builder(com.atlassian.jira.issue.fields.config.FieldConfigScheme p0) { }
        public com.atlassian.jira.issue.fields.config.FieldConfigScheme.Builder setId(Long p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
        public com.atlassian.jira.issue.fields.config.FieldConfigScheme.Builder setFieldId(String p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
        public com.atlassian.jira.issue.fields.config.FieldConfigScheme.Builder setName(String p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
        public com.atlassian.jira.issue.fields.config.FieldConfigScheme.Builder setDescription(String p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
        public com.atlassian.jira.issue.fields.config.FieldConfigScheme.Builder setConfigs(java.util.Map<String, com.atlassian.jira.issue.fields.config.FieldConfig> p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
        public com.atlassian.jira.issue.fields.config.FieldConfigScheme toFieldConfigScheme() { throw new UnsupportedOperationException("a declaration carries no code"); }
    }
}
