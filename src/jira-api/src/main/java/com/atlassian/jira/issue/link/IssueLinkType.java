package com.atlassian.jira.issue.link;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface IssueLinkType extends com.atlassian.jira.ofbiz.OfBizValueWrapper, Comparable<com.atlassian.jira.issue.link.IssueLinkType> {
    public Long getId();
    public String getName();
    public String getOutward();
    public String getInward();
    public String getStyle();
    public boolean isSubTaskLinkType();
    public boolean isSystemLinkType();
}
