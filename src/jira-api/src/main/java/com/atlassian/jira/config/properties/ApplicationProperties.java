package com.atlassian.jira.config.properties;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface ApplicationProperties {
    public String getText(String p0);
    public String getString(String p0);
}
