package com.atlassian.jira.security.roles;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface ProjectRoleActors extends com.atlassian.jira.security.roles.DefaultRoleActors {
}
