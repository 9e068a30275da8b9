package com.atlassian.jira.issue.comments;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface Comment extends com.atlassian.jira.entity.WithId {
    public com.atlassian.jira.user.ApplicationUser getAuthorApplicationUser();
    public String getAuthorFullName();
    public String getBody();
    public java.util.Date getCreated();
    public String getGroupLevel();
    public Long getId();
    public Long getRoleLevelId();
    public com.atlassian.jira.issue.Issue getIssue();
    public java.util.Date getUpdated();
}
