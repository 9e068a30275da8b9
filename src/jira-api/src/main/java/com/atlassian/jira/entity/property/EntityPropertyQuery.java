package com.atlassian.jira.entity.property;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface EntityPropertyQuery<T extends com.atlassian.jira.entity.property.EntityPropertyQuery<T>> {
    public com.atlassian.jira.entity.property.EntityPropertyQuery.ExecutableQuery entityName(String p0);
    public com.atlassian.jira.entity.property.EntityPropertyQuery.ExecutableQuery key(String p0);

    public static interface ExecutableQuery extends com.atlassian.jira.entity.property.EntityPropertyQuery<com.atlassian.jira.entity.property.EntityPropertyQuery.ExecutableQuery> {
        public void find(com.atlassian.jira.util.Visitor<com.atlassian.jira.entity.property.EntityProperty> p0);
    }
}
