package com.atlassian.jira.issue.customfields.persistence;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public final class PersistenceFieldType {
    private PersistenceFieldType() { }
}
