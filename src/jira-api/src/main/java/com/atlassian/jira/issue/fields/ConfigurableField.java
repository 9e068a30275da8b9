package com.atlassian.jira.issue.fields;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface ConfigurableField<V> extends com.atlassian.jira.issue.fields.OrderableField<V> {
    public com.atlassian.jira.issue.fields.config.FieldConfig getRelevantConfig(com.atlassian.jira.issue.context.IssueContext p0);
}
