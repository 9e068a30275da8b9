package com.atlassian.event.api;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface EventPublisher extends com.atlassian.event.api.EventListenerRegistrar {
    public void publish(Object p0);
}
