package com.atlassian.jira.issue.customfields.persistence;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface CustomFieldValuePersister extends com.atlassian.jira.component.IdentifiableComponent {
    public void createValues(com.atlassian.jira.issue.fields.CustomField p0, Long p1, com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType p2, java.util.Collection p3);
    public void updateValues(com.atlassian.jira.issue.fields.CustomField p0, Long p1, com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType p2, java.util.Collection p3);
    public java.util.Set<Long> removeValue(com.atlassian.jira.issue.fields.CustomField p0, Long p1, com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType p2, Object p3);
    public java.util.List<Object> getValues(com.atlassian.jira.issue.fields.CustomField p0, Long p1, com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType p2);
}
