package com.atlassian.jira.issue.fields.rest;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface RestAwareCustomFieldType {
    public com.atlassian.jira.issue.fields.rest.FieldTypeInfo getFieldTypeInfo(com.atlassian.jira.issue.fields.rest.FieldTypeInfoContext p0);
    public com.atlassian.jira.issue.fields.rest.json.JsonType getJsonSchema(com.atlassian.jira.issue.fields.CustomField p0);
    public com.atlassian.jira.issue.fields.rest.FieldJsonRepresentation getJsonFromIssue(com.atlassian.jira.issue.fields.CustomField p0, com.atlassian.jira.issue.Issue p1, boolean p2, com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem p3);
}
