package com.atlassian.jira.user;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface ApplicationUser extends java.security.Principal, com.atlassian.jira.entity.WithId, com.atlassian.jira.entity.WithKey, java.io.Serializable {
    public String getKey();
    public String getUsername();
    public String getName();
    public boolean isActive();
    public String getEmailAddress();
    public String getDisplayName();
}
