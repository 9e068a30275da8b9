package com.atlassian.jira;

/** The sandbox's own version: Jira's declaration with code. */
public final class JiraDataTypes {
    public static final JiraDataType ISSUE = new Named("issue");
    public static final JiraDataType PROJECT = new Named("project");
    public static final JiraDataType PROJECT_CATEGORY = new Named("project_category");
    public static final JiraDataType VERSION = new Named("version");
    public static final JiraDataType COMPONENT = new Named("component");
    public static final JiraDataType USER = new Named("user");
    public static final JiraDataType GROUP = new Named("group");
    public static final JiraDataType PROJECT_ROLE = new Named("project_role");
    public static final JiraDataType PRIORITY = new Named("priority");
    public static final JiraDataType RESOLUTION = new Named("resolution");
    public static final JiraDataType ISSUE_TYPE = new Named("issue_type");
    public static final JiraDataType STATUS = new Named("status");
    public static final JiraDataType STATUS_CATEGORY = new Named("status_category");
    public static final JiraDataType CASCADING_OPTION = new Named("cascading_option");
    public static final JiraDataType OPTION = new Named("option");
    public static final JiraDataType SAVED_FILTER = new Named("saved_filter");
    public static final JiraDataType ISSUE_SECURITY_LEVEL = new Named("issue_security_level");
    public static final JiraDataType LABEL = new Named("label");
    public static final JiraDataType ATTACHMENT = new Named("attachment");
    public static final JiraDataType DATE = new Named("date");
    public static final JiraDataType TEXT = new Named("text");
    public static final JiraDataType NUMBER = new Named("number");
    public static final JiraDataType DURATION = new Named("duration");
    public static final JiraDataType URL = new Named("url");
    public static final JiraDataType ISSUE_LINK_TYPE = new Named("issue_link_type");
    public static final JiraDataType ALL = new Named("all");

    public JiraDataTypes() {}

    private record Named(String name) implements JiraDataType {}
}
