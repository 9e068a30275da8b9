package com.atlassian.jira.issue.customfields;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class CustomFieldUtils {
    public static final String CUSTOM_FIELD_PREFIX = "customfield_";
    public CustomFieldUtils() { }
    public static Long getCustomFieldId(String p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public static java.util.List<com.atlassian.jira.issue.context.JiraContextNode> buildJiraIssueContexts(boolean p0, Long[] p1, com.atlassian.jira.project.ProjectManager p2) { throw new UnsupportedOperationException("a declaration carries no code"); }
}
