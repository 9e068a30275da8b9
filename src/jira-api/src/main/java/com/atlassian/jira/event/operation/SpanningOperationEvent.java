package com.atlassian.jira.event.operation;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface SpanningOperationEvent {
}
