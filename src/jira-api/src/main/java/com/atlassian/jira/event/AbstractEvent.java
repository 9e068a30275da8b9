package com.atlassian.jira.event;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public abstract class AbstractEvent implements com.atlassian.jira.event.JiraEvent {
    public AbstractEvent() { }
}
