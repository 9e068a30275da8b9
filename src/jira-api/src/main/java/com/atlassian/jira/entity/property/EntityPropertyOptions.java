package com.atlassian.jira.entity.property;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class EntityPropertyOptions {
    private EntityPropertyOptions() { }

    public static class Builder {
        public Builder() { }
        public com.atlassian.jira.entity.property.EntityPropertyOptions.Builder skipPermissionChecks() { throw new UnsupportedOperationException("a declaration carries no code"); }
        public com.atlassian.jira.entity.property.EntityPropertyOptions build() { throw new UnsupportedOperationException("a declaration carries no code"); }
    }
}
