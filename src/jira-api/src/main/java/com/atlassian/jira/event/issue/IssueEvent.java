package com.atlassian.jira.event.issue;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public final class IssueEvent extends com.atlassian.jira.event.AbstractEvent implements com.atlassian.jira.event.issue.IssueRelatedEvent {
    public IssueEvent(com.atlassian.jira.issue.Issue p0, java.util.Map p1, com.atlassian.jira.user.ApplicationUser p2, Long p3, boolean p4) { }
    public com.atlassian.jira.issue.Issue getIssue() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public com.atlassian.jira.project.Project getProject() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public com.atlassian.jira.user.ApplicationUser getUser() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public Long getEventTypeId() { throw new UnsupportedOperationException("a declaration carries no code"); }
}
