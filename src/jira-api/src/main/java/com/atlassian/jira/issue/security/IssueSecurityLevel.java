package com.atlassian.jira.issue.security;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface IssueSecurityLevel {
    public Long getId();
    public String getName();
    public String getDescription();
}
