package com.atlassian.jira.security.groups;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface GroupManager {
    public boolean groupExists(String p0);
    public com.atlassian.crowd.embedded.api.Group getGroup(String p0);
}
