package com.atlassian.jira.scheme;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class Scheme implements com.atlassian.jira.util.NamedWithDescription, com.atlassian.jira.util.NamedWithId {
    public Scheme() { }
    public Scheme(String p0, String p1) { }
    public Scheme(Long p0, String p1, String p2, java.util.Collection<com.atlassian.jira.scheme.SchemeEntity> p3) { }
    public Scheme(Long p0, String p1, String p2, String p3, java.util.Collection<com.atlassian.jira.scheme.SchemeEntity> p4) { }
    public String getName() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public void setName(String p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public java.util.Collection<com.atlassian.jira.scheme.SchemeEntity> getEntities() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public Long getId() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getDescription() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public java.util.List<com.atlassian.jira.scheme.SchemeEntity> getEntitiesByType(Object p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
}
