package com.atlassian.jira.issue.customfields.option;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface Options extends java.util.List<com.atlassian.jira.issue.customfields.option.Option> {
    public java.util.List<com.atlassian.jira.issue.customfields.option.Option> getRootOptions();
    public com.atlassian.jira.issue.customfields.option.Option getOptionById(Long p0);
    public com.atlassian.jira.issue.customfields.option.Option getOptionForValue(String p0, Long p1);
    public com.atlassian.jira.issue.customfields.option.Option addOption(com.atlassian.jira.issue.customfields.option.Option p0, String p1);
    public void removeOption(com.atlassian.jira.issue.customfields.option.Option p0);
    public void setValue(com.atlassian.jira.issue.customfields.option.Option p0, String p1);
    public void enableOption(com.atlassian.jira.issue.customfields.option.Option p0);
    public void disableOption(com.atlassian.jira.issue.customfields.option.Option p0);
    public com.atlassian.jira.issue.fields.config.FieldConfig getRelatedFieldConfig();
}
