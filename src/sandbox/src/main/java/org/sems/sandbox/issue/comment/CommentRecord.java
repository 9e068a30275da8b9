package org.sems.sandbox.issue.comment;

/** A comment; {@code group} and {@code role} restrict who may read it, null is everyone who sees the issue. Times are in milliseconds. */
public record CommentRecord(
        long id, long issueId, String author, String body, String group, Long role, long created, long updated) {}
