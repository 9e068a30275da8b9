package com.atlassian.jira.user.anonymize;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface AnonymizationHandler<T> {
    public java.util.Collection<com.atlassian.jira.user.anonymize.AffectedEntity> getAffectedEntities(T p0);
    public com.atlassian.jira.bc.ServiceResult update(T p0);
}
