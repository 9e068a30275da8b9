package com.atlassian.jira.notification;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface NotificationSchemeManager extends com.atlassian.jira.scheme.SchemeManager {
}
