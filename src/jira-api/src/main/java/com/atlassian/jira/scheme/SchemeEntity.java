package com.atlassian.jira.scheme;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class SchemeEntity implements Comparable {
    public SchemeEntity(String p0, Object p1) { }
    public SchemeEntity(String p0, String p1, Object p2) { }
    public SchemeEntity(String p0, String p1, Object p2, Object p3) { }
    public SchemeEntity(Long p0, String p1, String p2, Object p3, Object p4, Long p5) { }
    public String getType() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getParameter() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public Object getEntityTypeId() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public Long getId() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public int compareTo(Object p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
}
