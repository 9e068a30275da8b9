package com.atlassian.jira.issue.customfields.persistence;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface CustomFieldValuePersister extends com.atlassian.jira.component.IdentifiableComponent {
}
