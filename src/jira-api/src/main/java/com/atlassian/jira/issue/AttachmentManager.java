package com.atlassian.jira.issue;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface AttachmentManager {
    public com.atlassian.jira.issue.attachment.Attachment getAttachment(Long p0) throws com.atlassian.jira.exception.DataAccessException, com.atlassian.jira.exception.AttachmentNotFoundException;
    public java.util.List<com.atlassian.jira.issue.attachment.Attachment> getAttachments(com.atlassian.jira.issue.Issue p0) throws com.atlassian.jira.exception.DataAccessException;
    public void deleteAttachment(com.atlassian.jira.issue.attachment.Attachment p0) throws com.atlassian.jira.exception.RemoveException;
    public <T> T streamAttachmentContent(com.atlassian.jira.issue.attachment.Attachment p0, com.atlassian.jira.util.io.InputStreamConsumer<T> p1) throws java.io.IOException;
}
