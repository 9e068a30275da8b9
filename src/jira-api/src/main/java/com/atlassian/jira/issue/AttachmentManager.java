package com.atlassian.jira.issue;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface AttachmentManager {
    public java.util.List<com.atlassian.jira.issue.attachment.Attachment> getAttachments(com.atlassian.jira.issue.Issue p0) throws com.atlassian.jira.exception.DataAccessException;
}
