package com.atlassian.jira.entity.property;

/** How a property is written. */
public class EntityPropertyOptions {
    private final boolean skipPermissionChecks;

    private EntityPropertyOptions(boolean skipPermissionChecks) {
        this.skipPermissionChecks = skipPermissionChecks;
    }

    public boolean skipPermissionChecks() {
        return skipPermissionChecks;
    }

    /** Builds options. */
    public static class Builder {
        private boolean skip;

        public Builder skipPermissionChecks() {
            skip = true;
            return this;
        }

        public EntityPropertyOptions build() {
            return new EntityPropertyOptions(skip);
        }
    }
}
