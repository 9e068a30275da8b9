package org.sems.sandbox.directory;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.UserDetails;
import com.atlassian.jira.user.util.UserManager;
import java.util.Collection;

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
    public ApplicationUser getUserByNameEvenWhenUnknown(String name) {
        return name == null
                ? null
                : users.byName(name).orElseGet(() -> SandboxUser.of(new UserRecord(name, name, name, "", "", false)));
    }

    @Override
    public Collection<ApplicationUser> getAllApplicationUsers() {
        return users.users();
    }

    @Override
    public int getTotalUserCount() {
        return users.users().size();
    }

    @Override
    public boolean isUserExisting(ApplicationUser user) {
        return user != null && users.byKey(user.getKey()).isPresent();
    }

    @Override
    public Group getGroup(String name) {
        return users.groups().contains(name) ? SandboxGroup.named(name) : null;
    }

    @Override
    public ApplicationUser createUser(UserDetails details) {
        return users.create(
                details.getUsername(),
                details.getDisplayName(),
                details.getEmailAddress(),
                details.getPassword(),
                "jira-software-users");
    }
}
