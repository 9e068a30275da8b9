package com.atlassian.jira.event;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public abstract class AbstractEvent implements com.atlassian.jira.event.JiraEvent {
    protected java.util.Date time;
    protected java.util.Map<String, Object> params;
    public AbstractEvent() { }
    public AbstractEvent(java.util.Map<String, Object> p0) { }
    public boolean equals(Object p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public int hashCode() { throw new UnsupportedOperationException("a declaration carries no code"); }
}
