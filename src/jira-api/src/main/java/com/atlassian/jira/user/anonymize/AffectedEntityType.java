package com.atlassian.jira.user.anonymize;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public enum AffectedEntityType {
    ANONYMIZE, TRANSFER_OWNERSHIP, REMOVE, MANUAL;
}
