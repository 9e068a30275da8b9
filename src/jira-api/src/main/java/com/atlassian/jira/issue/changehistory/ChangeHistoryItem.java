package com.atlassian.jira.issue.changehistory;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class ChangeHistoryItem implements Comparable<com.atlassian.jira.issue.changehistory.ChangeHistoryItem> {
    public ChangeHistoryItem(Long p0, Long p1, Long p2, Long p3, String p4, String p5, java.sql.Timestamp p6, String p7, String p8, String p9, String p10, String p11) { }
    public Long getId() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public java.sql.Timestamp getCreated() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public boolean equals(Object p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public int hashCode() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public int compareTo(com.atlassian.jira.issue.changehistory.ChangeHistoryItem p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String toString() { throw new UnsupportedOperationException("a declaration carries no code"); }
}
