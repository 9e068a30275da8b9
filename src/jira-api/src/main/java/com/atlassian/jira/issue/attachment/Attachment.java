package com.atlassian.jira.issue.attachment;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class Attachment extends com.atlassian.jira.ofbiz.AbstractOfBizValueWrapper {
    public Attachment(com.atlassian.jira.issue.IssueManager p0, org.ofbiz.core.entity.GenericValue p1) { super((org.ofbiz.core.entity.GenericValue) null); }
    public com.atlassian.jira.issue.Issue getIssue() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public Long getIssueId() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public Long getId() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getMimetype() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getFilename() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public java.sql.Timestamp getCreated() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public Long getFilesize() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public com.atlassian.jira.user.ApplicationUser getAuthorObject() { throw new UnsupportedOperationException("a declaration carries no code"); }
}
