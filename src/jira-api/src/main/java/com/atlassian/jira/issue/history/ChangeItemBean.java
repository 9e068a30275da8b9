package com.atlassian.jira.issue.history;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class ChangeItemBean {
    public ChangeItemBean() { }
    public String getFieldType() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getField() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getFrom() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getFromString() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getTo() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getToString() { throw new UnsupportedOperationException("a declaration carries no code"); }
}
