package com.atlassian.jira.bc.issue.properties;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface IssuePropertyService extends com.atlassian.jira.entity.property.EntityWithKeyPropertyService<com.atlassian.jira.issue.Issue> {
}
