package com.atlassian.jira.exception;

/** The sandbox's own version: Jira's declaration with code. */
public class AttachmentNotFoundException extends NotFoundException {
    public AttachmentNotFoundException(Object id) {
        super("Could not find an attachment with id '" + id + "'");
    }
}
