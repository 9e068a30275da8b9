package com.atlassian.jira.event.type;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface EventDispatchOption {
    public static final com.atlassian.jira.event.type.EventDispatchOption DO_NOT_DISPATCH = null;
    public static final com.atlassian.jira.event.type.EventDispatchOption ISSUE_UPDATED = null;
    public static final com.atlassian.jira.event.type.EventDispatchOption ISSUE_ASSIGNED = null;
    public static final com.atlassian.jira.event.type.EventDispatchOption ISSUE_DELETED = null;
    public static final com.atlassian.jira.event.type.EventDispatchOption ISSUE_ARCHIVED = null;
    public static final com.atlassian.jira.event.type.EventDispatchOption ISSUE_RESTORED = null;
    public boolean isEventBeingSent();
    public Long getEventTypeId();
}
