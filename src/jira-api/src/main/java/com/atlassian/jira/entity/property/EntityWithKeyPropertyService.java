package com.atlassian.jira.entity.property;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface EntityWithKeyPropertyService<T extends com.atlassian.jira.entity.WithId & com.atlassian.jira.entity.WithKey> extends com.atlassian.jira.entity.property.EntityPropertyService<T> {
}
