package com.atlassian.jira.entity.property;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface EntityProperty {
    public Long getEntityId();
    public String getKey();
    public String getValue();
}
