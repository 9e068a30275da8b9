package com.atlassian.jira.project.type;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class ProjectTypeKey {
    public ProjectTypeKey(String p0) { }
    public String getKey() { throw new UnsupportedOperationException("a declaration carries no code"); }
}
