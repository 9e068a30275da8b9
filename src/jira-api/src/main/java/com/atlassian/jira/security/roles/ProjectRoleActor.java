package com.atlassian.jira.security.roles;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface ProjectRoleActor extends com.atlassian.jira.security.roles.RoleActor {
    public static final String GROUP_ROLE_ACTOR_TYPE = "atlassian-group-role-actor";
    public static final String USER_ROLE_ACTOR_TYPE = "atlassian-user-role-actor";
}
