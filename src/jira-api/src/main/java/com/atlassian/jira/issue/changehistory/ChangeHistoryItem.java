package com.atlassian.jira.issue.changehistory;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class ChangeHistoryItem implements Comparable<com.atlassian.jira.issue.changehistory.ChangeHistoryItem> {
    public ChangeHistoryItem(Long p0, Long p1, Long p2, Long p3, String p4, String p5, java.sql.Timestamp p6, String p7, String p8, String p9, String p10, String p11) { }
    public ChangeHistoryItem(Long p0, Long p1, Long p2, Long p3, String p4, String p5, java.sql.Timestamp p6, java.sql.Timestamp p7, String p8, String p9, String p10, String p11, String p12) { }
    public Long getId() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public Long getChangeGroupId() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getUserKey() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public Long getProjectId() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public Long getIssueId() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getIssueKey() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public java.sql.Timestamp getCreated() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public java.util.Map<String, String> getFroms() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public java.util.Map<String, String> getTos() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getField() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public java.sql.Timestamp getNextChangeCreated() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public Long getDuration() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public boolean containsFromValue(String p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public boolean containsToValue(String p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public boolean equals(Object p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public int hashCode() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public int compareTo(com.atlassian.jira.issue.changehistory.ChangeHistoryItem p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String toString() { throw new UnsupportedOperationException("a declaration carries no code"); }
}
