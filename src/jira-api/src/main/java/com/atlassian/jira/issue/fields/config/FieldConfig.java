package com.atlassian.jira.issue.fields.config;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface FieldConfig {
    public Long getId();
    public String getName();
    public String getFieldId();
}
