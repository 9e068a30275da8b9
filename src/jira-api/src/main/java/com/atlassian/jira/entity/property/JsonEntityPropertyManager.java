package com.atlassian.jira.entity.property;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface JsonEntityPropertyManager {
    public com.atlassian.jira.entity.property.EntityProperty get(String p0, Long p1, String p2);
    public java.util.Map<String, com.atlassian.jira.entity.property.EntityProperty> get(String p0, Long p1, java.util.List<String> p2);
    public com.atlassian.jira.entity.property.EntityPropertyQuery<?> query();
}
