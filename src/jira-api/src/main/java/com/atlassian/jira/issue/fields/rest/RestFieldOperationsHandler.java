package com.atlassian.jira.issue.fields.rest;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface RestFieldOperationsHandler {
    public java.util.Set<String> getSupportedOperations();
    public com.atlassian.jira.util.ErrorCollection updateIssueInputParameters(com.atlassian.jira.issue.context.IssueContext p0, com.atlassian.jira.issue.Issue p1, String p2, com.atlassian.jira.issue.IssueInputParameters p3, java.util.List<com.atlassian.jira.issue.fields.rest.FieldOperationHolder> p4);
}
