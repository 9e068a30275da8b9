package com.atlassian.jira.event.commit;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface OnCommitEvent<T> {
    public T getWrappedEvent();
}
