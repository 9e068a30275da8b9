package com.atlassian.jira.event.issue;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface IssueRelatedEvent extends com.atlassian.jira.event.JiraEvent, com.atlassian.jira.event.operation.SpanningOperationEvent {
}
