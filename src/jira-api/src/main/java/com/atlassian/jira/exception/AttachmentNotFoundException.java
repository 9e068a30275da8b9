package com.atlassian.jira.exception;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class AttachmentNotFoundException extends com.atlassian.jira.exception.NotFoundException {
    public AttachmentNotFoundException(Object p0) { }
}
