package org.sems.sandbox.directory;

/** A stored user. The password is stored as it is: nothing in a sandbox is worth a secret. */
record UserRecord(String key, String name, String displayName, String email, String password, boolean active) {
    UserRecord withKey(String another) {
        return new UserRecord(another, name, displayName, email, password, active);
    }

    UserRecord withActive(boolean nowActive) {
        return new UserRecord(key, name, displayName, email, password, nowActive);
    }
}
