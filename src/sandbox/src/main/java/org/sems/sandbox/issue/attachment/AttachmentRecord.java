package org.sems.sandbox.issue.attachment;

/** An attached file without its content; {@code created} is in milliseconds, {@code size} in bytes. */
public record AttachmentRecord(
        long id, long issueId, String name, String mimeType, long size, String author, long created) {}
