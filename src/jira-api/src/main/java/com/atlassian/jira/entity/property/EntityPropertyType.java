package com.atlassian.jira.entity.property;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class EntityPropertyType {
    public static final com.atlassian.jira.entity.property.EntityPropertyType ISSUE_PROPERTY = null;
    public EntityPropertyType(String p0, String p1, String p2, String p3) { }
    public String getDbEntityName() { throw new UnsupportedOperationException("a declaration carries no code"); }
}
