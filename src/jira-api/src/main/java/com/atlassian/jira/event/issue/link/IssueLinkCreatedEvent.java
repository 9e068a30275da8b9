package com.atlassian.jira.event.issue.link;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class IssueLinkCreatedEvent {
    public IssueLinkCreatedEvent(com.atlassian.jira.issue.link.IssueLink p0, java.time.Instant p1) { }
    public com.atlassian.jira.issue.link.IssueLink getIssueLink() { throw new UnsupportedOperationException("a declaration carries no code"); }
}
