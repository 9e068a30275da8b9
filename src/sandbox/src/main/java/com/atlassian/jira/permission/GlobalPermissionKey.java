package com.atlassian.jira.permission;

import java.io.Serializable;
import java.util.Objects;

/** The name of a global permission; equal by its text. */
public record GlobalPermissionKey(String key) implements Serializable {
    public static final GlobalPermissionKey ADMINISTER = of("ADMINISTER");
    public static final GlobalPermissionKey SYSTEM_ADMIN = of("SYSTEM_ADMIN");
    public static final GlobalPermissionKey USE = of("USE");
    public static final GlobalPermissionKey USER_PICKER = of("USER_PICKER");
    public static final GlobalPermissionKey CREATE_SHARED_OBJECTS = of("CREATE_SHARED_OBJECTS");
    public static final GlobalPermissionKey BULK_CHANGE = of("BULK_CHANGE");

    public GlobalPermissionKey {
        Objects.requireNonNull(key);
    }

    public static GlobalPermissionKey of(String key) {
        return new GlobalPermissionKey(key);
    }

    public String getKey() {
        return key;
    }

    @Override
    public String toString() {
        return key;
    }
}
