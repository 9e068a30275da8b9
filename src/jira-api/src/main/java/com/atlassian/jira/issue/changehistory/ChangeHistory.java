package com.atlassian.jira.issue.changehistory;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class ChangeHistory implements com.atlassian.jira.entity.WithId {
    public ChangeHistory(org.ofbiz.core.entity.GenericValue p0, com.atlassian.jira.issue.IssueManager p1, com.atlassian.jira.user.util.UserManager p2) { }
    public Long getId() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getAuthorKey() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public com.atlassian.jira.user.ApplicationUser getAuthorObject() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public java.sql.Timestamp getTimePerformed() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public java.util.List<com.atlassian.jira.issue.history.ChangeItemBean> getChangeItemBeans() { throw new UnsupportedOperationException("a declaration carries no code"); }
}
