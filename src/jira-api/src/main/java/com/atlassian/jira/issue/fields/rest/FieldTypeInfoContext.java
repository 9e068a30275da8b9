package com.atlassian.jira.issue.fields.rest;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface FieldTypeInfoContext {
    public com.atlassian.jira.issue.context.IssueContext getIssueContext();
}
