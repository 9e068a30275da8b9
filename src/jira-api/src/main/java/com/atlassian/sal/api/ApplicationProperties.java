package com.atlassian.sal.api;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface ApplicationProperties {
    public String getVersion();
}
