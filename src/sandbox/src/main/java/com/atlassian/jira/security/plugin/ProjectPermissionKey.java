package com.atlassian.jira.security.plugin;

import java.util.Objects;

/** The name of a project permission; equal by its text. */
public record ProjectPermissionKey(String permissionKey) {
    public ProjectPermissionKey {
        Objects.requireNonNull(permissionKey);
    }

    @Override
    public String toString() {
        return permissionKey;
    }
}
