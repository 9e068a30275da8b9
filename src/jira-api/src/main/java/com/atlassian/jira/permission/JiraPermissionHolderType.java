package com.atlassian.jira.permission;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public enum JiraPermissionHolderType implements com.atlassian.jira.permission.PermissionHolderType {
    GROUP, ANYONE, USER, PROJECT_ROLE, REPORTER, PROJECT_LEAD, ASSIGNEE, USER_CUSTOM_FIELD, GROUP_CUSTOM_FIELD, REPORTER_WITH_CREATE_PERMISSION, ASSIGNEE_WITH_ASSIGNABLE_PERMISSION, APPLICATION_ROLE;
    public String getKey() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public static io.atlassian.fugue.Option<com.atlassian.jira.permission.JiraPermissionHolderType> fromKey(String p0, String p1) { throw new UnsupportedOperationException("a declaration carries no code"); }
}
