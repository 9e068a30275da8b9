package com.atlassian.jira.notification;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface NotificationSchemeManager extends com.atlassian.jira.scheme.SchemeManager {
    public java.util.List<com.atlassian.jira.scheme.SchemeEntity> getNotificationSchemeEntities(com.atlassian.jira.project.Project p0, long p1) throws org.ofbiz.core.entity.GenericEntityException;
}
