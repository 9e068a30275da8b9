package org.sems.sandbox.directory;

import com.atlassian.jira.user.ApplicationUser;
import org.sems.sandbox.kernel.StandIns;

/** A user; equal by key, as Jira's. */
public abstract class SandboxUser implements ApplicationUser {
    private static final long serialVersionUID = 1;
    private final String key;
    private final String name;
    private final String displayName;
    private final String email;
    private final boolean active;

    SandboxUser(UserRecord of) {
        this.key = of.key();
        this.name = of.name();
        this.displayName = of.displayName();
        this.email = of.email();
        this.active = of.active();
    }

    static ApplicationUser of(UserRecord record) {
        return StandIns.create(SandboxUser.class, record);
    }

    @Override
    public String getKey() {
        return key;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getUsername() {
        return name;
    }

    @Override
    public String getDisplayName() {
        return displayName;
    }

    @Override
    public String getEmailAddress() {
        return email;
    }

    @Override
    public boolean isActive() {
        return active;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApplicationUser that && that.getKey().equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return name + '(' + key + ')';
    }
}
