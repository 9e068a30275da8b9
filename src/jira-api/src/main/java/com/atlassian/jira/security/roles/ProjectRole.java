package com.atlassian.jira.security.roles;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface ProjectRole {
    public Long getId();
    public String getName();
    public String getDescription();
}
