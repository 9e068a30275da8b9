package com.atlassian.jira.config;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface ResolutionManager {
    public com.atlassian.jira.issue.resolution.Resolution createResolution(String p0, String p1);
    public java.util.List<com.atlassian.jira.issue.resolution.Resolution> getResolutions();
    public void removeResolution(String p0, String p1);
    public com.atlassian.jira.issue.resolution.Resolution getResolutionByName(String p0);
    public com.atlassian.jira.issue.resolution.Resolution getResolution(String p0);
    public com.atlassian.jira.issue.resolution.Resolution getDefaultResolution();
}
