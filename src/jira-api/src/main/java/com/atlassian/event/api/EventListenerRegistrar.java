package com.atlassian.event.api;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface EventListenerRegistrar {
    public void register(Object p0);
    public void unregister(Object p0);
    public void unregisterAll();
}
