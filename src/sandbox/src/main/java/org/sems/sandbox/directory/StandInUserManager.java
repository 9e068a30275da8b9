package org.sems.sandbox.directory;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;

/** Jira's users by key and name; null for who is not there. */
abstract class StandInUserManager implements UserManager {
    private final Users users;

    StandInUserManager(Users users) {
        this.users = users;
    }

    @Override
    public ApplicationUser getUserByKey(String key) {
        return users.byKey(key).orElse(null);
    }

    @Override
    public ApplicationUser getUserByName(String name) {
        return users.byName(name).orElse(null);
    }

    @Override
    public ApplicationUser getUserByKeyEvenWhenUnknown(String key) {
        return key == null
                ? null
                : users.byKey(key).orElseGet(() -> SandboxUser.of(new UserRecord(key, key, key, "", "", false)));
    }

    @Override
    public Group getGroup(String name) {
        return users.groups().contains(name) ? SandboxGroup.named(name) : null;
    }
}
