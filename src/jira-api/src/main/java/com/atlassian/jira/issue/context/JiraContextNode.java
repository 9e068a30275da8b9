package com.atlassian.jira.issue.context;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface JiraContextNode extends com.atlassian.jira.issue.context.IssueContext, Comparable<com.atlassian.jira.issue.context.JiraContextNode> {
    public static final String FIELD_PROJECT = "project";
}
