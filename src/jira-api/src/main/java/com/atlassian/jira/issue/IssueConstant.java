package com.atlassian.jira.issue;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface IssueConstant extends Comparable, com.atlassian.jira.util.Named, com.atlassian.jira.util.NamedWithDescription {
    public String getId();
    public String getName();
    public String getDescription();
}
