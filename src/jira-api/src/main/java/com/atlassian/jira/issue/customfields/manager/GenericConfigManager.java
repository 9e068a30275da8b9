package com.atlassian.jira.issue.customfields.manager;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface GenericConfigManager {
    public void create(String p0, String p1, Object p2);
    public void update(String p0, String p1, Object p2);
    public Object retrieve(String p0, String p1);
    public void remove(String p0, String p1);
}
