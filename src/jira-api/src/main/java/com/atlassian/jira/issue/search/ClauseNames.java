package com.atlassian.jira.issue.search;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public final class ClauseNames {
    public ClauseNames(String p0) { }
    public java.util.Set<String> getJqlFieldNames() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getPrimaryName() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public static com.atlassian.jira.issue.search.ClauseNames forCustomField(com.atlassian.jira.issue.fields.CustomField p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
}
