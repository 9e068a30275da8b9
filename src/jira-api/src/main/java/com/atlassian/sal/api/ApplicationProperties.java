package com.atlassian.sal.api;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface ApplicationProperties {
    public String getBaseUrl();
    public String getBaseUrl(com.atlassian.sal.api.UrlMode p0);
    public String getDisplayName();
    public String getVersion();
    public String getBuildNumber();
}
