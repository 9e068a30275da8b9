package com.atlassian.jira.project;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface ProjectCategory extends com.atlassian.jira.util.Named, com.atlassian.jira.util.NamedWithDescription, com.atlassian.jira.entity.WithId {
}
