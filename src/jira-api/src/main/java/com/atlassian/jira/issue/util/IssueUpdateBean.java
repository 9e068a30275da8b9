package com.atlassian.jira.issue.util;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class IssueUpdateBean {
    public IssueUpdateBean(com.atlassian.jira.issue.Issue p0, com.atlassian.jira.issue.Issue p1, Long p2, com.atlassian.jira.user.ApplicationUser p3) { }
    public IssueUpdateBean(com.atlassian.jira.issue.Issue p0, com.atlassian.jira.issue.Issue p1, Long p2, com.atlassian.jira.user.ApplicationUser p3, boolean p4, boolean p5) { }
    public boolean isDispatchEvent() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public void setDispatchEvent(boolean p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public java.util.Collection<com.atlassian.jira.issue.history.ChangeItemBean> getChangeItems() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public void setChangeItems(java.util.Collection<com.atlassian.jira.issue.history.ChangeItemBean> p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public com.atlassian.jira.user.ApplicationUser getApplicationUser() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public Long getEventTypeId() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public boolean isSendMail() { throw new UnsupportedOperationException("a declaration carries no code"); }
}
