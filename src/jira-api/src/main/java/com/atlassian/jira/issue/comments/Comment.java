package com.atlassian.jira.issue.comments;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface Comment extends com.atlassian.jira.entity.WithId {
    public com.atlassian.jira.user.ApplicationUser getAuthorApplicationUser();
    public String getBody();
    public java.util.Date getCreated();
    public String getGroupLevel();
    public Long getId();
    public java.util.Date getUpdated();
}
