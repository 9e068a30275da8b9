package com.atlassian.jira;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public final class JiraDataTypes {
    public static final com.atlassian.jira.JiraDataType ISSUE = null;
    public static final com.atlassian.jira.JiraDataType PROJECT = null;
    public static final com.atlassian.jira.JiraDataType PROJECT_CATEGORY = null;
    public static final com.atlassian.jira.JiraDataType VERSION = null;
    public static final com.atlassian.jira.JiraDataType COMPONENT = null;
    public static final com.atlassian.jira.JiraDataType USER = null;
    public static final com.atlassian.jira.JiraDataType GROUP = null;
    public static final com.atlassian.jira.JiraDataType PROJECT_ROLE = null;
    public static final com.atlassian.jira.JiraDataType PRIORITY = null;
    public static final com.atlassian.jira.JiraDataType RESOLUTION = null;
    public static final com.atlassian.jira.JiraDataType ISSUE_TYPE = null;
    public static final com.atlassian.jira.JiraDataType STATUS = null;
    public static final com.atlassian.jira.JiraDataType STATUS_CATEGORY = null;
    public static final com.atlassian.jira.JiraDataType CASCADING_OPTION = null;
    public static final com.atlassian.jira.JiraDataType OPTION = null;
    public static final com.atlassian.jira.JiraDataType SAVED_FILTER = null;
    public static final com.atlassian.jira.JiraDataType ISSUE_SECURITY_LEVEL = null;
    public static final com.atlassian.jira.JiraDataType LABEL = null;
    public static final com.atlassian.jira.JiraDataType ATTACHMENT = null;
    public static final com.atlassian.jira.JiraDataType DATE = null;
    public static final com.atlassian.jira.JiraDataType TEXT = null;
    public static final com.atlassian.jira.JiraDataType NUMBER = null;
    public static final com.atlassian.jira.JiraDataType DURATION = null;
    public static final com.atlassian.jira.JiraDataType URL = null;
    public static final com.atlassian.jira.JiraDataType ISSUE_LINK_TYPE = null;
    public static final com.atlassian.jira.JiraDataType ALL = null;
    public JiraDataTypes() { }
}
