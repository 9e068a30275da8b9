package com.atlassian.jira.issue.customfields.manager;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface OptionsManager {
    public com.atlassian.jira.issue.customfields.option.Options getOptions(com.atlassian.jira.issue.fields.config.FieldConfig p0);
    public void removeCustomFieldOptions(com.atlassian.jira.issue.fields.CustomField p0);
    public void removeCustomFieldConfigOptions(com.atlassian.jira.issue.fields.config.FieldConfig p0);
    public com.atlassian.jira.issue.customfields.option.Option createOption(com.atlassian.jira.issue.fields.config.FieldConfig p0, Long p1, Long p2, String p3);
    public void deleteOptionAndChildren(com.atlassian.jira.issue.customfields.option.Option p0);
    public com.atlassian.jira.issue.customfields.option.Option findByOptionId(Long p0);
    public void enableOption(com.atlassian.jira.issue.customfields.option.Option p0);
    public void disableOption(com.atlassian.jira.issue.customfields.option.Option p0);
    public void setValue(com.atlassian.jira.issue.customfields.option.Option p0, String p1);
}
