package com.atlassian.jira.issue.fields.rest;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface RestCustomFieldTypeOperations {
    public com.atlassian.jira.issue.fields.rest.RestFieldOperationsHandler getRestFieldOperation(com.atlassian.jira.issue.fields.CustomField p0);
    public com.atlassian.jira.issue.fields.rest.json.JsonData getJsonDefaultValue(com.atlassian.jira.issue.context.IssueContext p0, com.atlassian.jira.issue.fields.CustomField p1);
}
