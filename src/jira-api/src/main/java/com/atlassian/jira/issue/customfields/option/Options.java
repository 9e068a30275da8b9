package com.atlassian.jira.issue.customfields.option;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface Options extends java.util.List<com.atlassian.jira.issue.customfields.option.Option> {
    public com.atlassian.jira.issue.customfields.option.Option getOptionForValue(String p0, Long p1);
}
