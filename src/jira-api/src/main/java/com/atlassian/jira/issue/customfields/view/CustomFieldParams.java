package com.atlassian.jira.issue.customfields.view;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface CustomFieldParams extends com.atlassian.jira.issue.transport.FieldTransportParams {
    public com.atlassian.jira.issue.fields.CustomField getCustomField();
}
