package com.atlassian.jira.issue.search;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class SearchException extends com.atlassian.jira.JiraException {
    public SearchException() { }
    public SearchException(String p0) { }
    public SearchException(Exception p0) { }
    public SearchException(String p0, Exception p1) { }
}
