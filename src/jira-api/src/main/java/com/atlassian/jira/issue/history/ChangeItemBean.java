package com.atlassian.jira.issue.history;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class ChangeItemBean {
    public static final String STATIC_FIELD = "jira";
    public static final String CUSTOM_FIELD = "custom";
    public ChangeItemBean(String p0, String p1, String p2, String p3, String p4, String p5) { }
    public ChangeItemBean(String p0, String p1, String p2, String p3, String p4, String p5, java.sql.Timestamp p6) { }
    public String getFieldType() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getField() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getFrom() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public void setFrom(String p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getFromString() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public void setFromString(String p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getTo() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public void setTo(String p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getToString() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public void setToString(String p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String toString() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public boolean equals(Object p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public int hashCode() { throw new UnsupportedOperationException("a declaration carries no code"); }
}
