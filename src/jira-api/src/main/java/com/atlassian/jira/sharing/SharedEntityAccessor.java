package com.atlassian.jira.sharing;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface SharedEntityAccessor<S extends com.atlassian.jira.sharing.SharedEntity> {
}
