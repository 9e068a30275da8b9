package com.atlassian.jira.issue.link;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface IssueLinkTypeManager {
    public void createIssueLinkType(String p0, String p1, String p2, String p3);
    public void updateIssueLinkType(com.atlassian.jira.issue.link.IssueLinkType p0, String p1, String p2, String p3);
    public void removeIssueLinkType(Long p0);
    public java.util.Collection<com.atlassian.jira.issue.link.IssueLinkType> getIssueLinkTypes();
    public java.util.Collection<com.atlassian.jira.issue.link.IssueLinkType> getIssueLinkTypes(boolean p0);
    public com.atlassian.jira.issue.link.IssueLinkType getIssueLinkType(Long p0);
    public com.atlassian.jira.issue.link.IssueLinkType getIssueLinkType(Long p0, boolean p1);
    public java.util.Collection<com.atlassian.jira.issue.link.IssueLinkType> getIssueLinkTypesByName(String p0);
}
