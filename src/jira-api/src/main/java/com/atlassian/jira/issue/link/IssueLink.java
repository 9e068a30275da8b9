package com.atlassian.jira.issue.link;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface IssueLink extends com.atlassian.jira.ofbiz.OfBizValueWrapper {
    public Long getId();
    public Long getLinkTypeId();
    public Long getSourceId();
    public Long getDestinationId();
    public com.atlassian.jira.issue.link.IssueLinkType getIssueLinkType();
    public com.atlassian.jira.issue.Issue getSourceObject();
    public com.atlassian.jira.issue.Issue getDestinationObject();
}
