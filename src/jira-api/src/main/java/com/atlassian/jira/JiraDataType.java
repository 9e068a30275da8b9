package com.atlassian.jira;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface JiraDataType {
    public java.util.Collection<String> asStrings();
    public boolean matches(com.atlassian.jira.JiraDataType p0);
}
