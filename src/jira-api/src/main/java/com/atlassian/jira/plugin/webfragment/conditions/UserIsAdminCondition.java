package com.atlassian.jira.plugin.webfragment.conditions;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class UserIsAdminCondition extends com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition {
    public UserIsAdminCondition(com.atlassian.jira.security.GlobalPermissionManager p0) { }
    public boolean shouldDisplay(com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.plugin.webfragment.model.JiraHelper p1) { throw new UnsupportedOperationException("a declaration carries no code"); }
}
