package com.atlassian.jira.issue.customfields.persistence;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public final class PersistenceFieldType {
    public static final com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType TYPE_LIMITED_TEXT = null;
    public static final com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType TYPE_UNLIMITED_TEXT = null;
    public static final com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType TYPE_DATE = null;
    public static final com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType TYPE_DECIMAL = null;
    public String toString() { throw new UnsupportedOperationException("a declaration carries no code"); }
    private PersistenceFieldType() { }
}
