package org.sems.sandbox.directory;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sems.sandbox.config.Shelf;
import org.sems.sandbox.config.Shelves;

/** The users and groups as documents. */
final class StoredUsers implements Users {
    private final Shelf<UserRecord> users;
    private final Shelf<GroupRecord> groups;

    StoredUsers(Shelves shelves) {
        this.users = shelves.shelf("user", UserRecord.class, UserRecord::key);
        this.groups = shelves.shelf("group", GroupRecord.class, GroupRecord::name);
    }

    boolean isEmpty() {
        return users.all().isEmpty();
    }

    @Override
    public Optional<ApplicationUser> authenticate(String name, String password) {
        return record(name)
                .filter(user -> user.active() && user.password().equals(password))
                .map(SandboxUser::of);
    }

    private Optional<UserRecord> record(String name) {
        return users.all().stream()
                .filter(user -> user.name().equalsIgnoreCase(name))
                .findFirst();
    }

    @Override
    public Optional<ApplicationUser> byKey(String key) {
        return users.find(key).map(SandboxUser::of);
    }

    @Override
    public Optional<ApplicationUser> byName(String name) {
        return record(name).map(SandboxUser::of);
    }

    @Override
    public List<ApplicationUser> users() {
        return users.all().stream().map(SandboxUser::of).toList();
    }

    @Override
    public Set<String> groups() {
        return groups.all().stream().map(GroupRecord::name).collect(Collectors.toSet());
    }

    @Override
    public Set<String> groupsOf(String userKey) {
        return groups.all().stream()
                .filter(group -> group.members().contains(userKey))
                .map(GroupRecord::name)
                .collect(Collectors.toSet());
    }

    @Override
    public List<ApplicationUser> membersOf(String group) {
        return groups.find(group).stream()
                .flatMap(found -> found.members().stream())
                .flatMap(key -> byKey(key).stream())
                .toList();
    }

    @Override
    public boolean isInGroup(String userKey, String group) {
        return groups.find(group)
                .filter(found -> found.members().contains(userKey))
                .isPresent();
    }

    @Override
    public boolean holds(GlobalPermissionKey permission, ApplicationUser user) {
        return user != null
                && users.find(user.getKey()).filter(UserRecord::active).isPresent()
                && groups.all().stream()
                        .anyMatch(group -> group.permissions().contains(permission.getKey())
                                && group.members().contains(user.getKey()));
    }

    @Override
    public boolean isLicensed(ApplicationUser user) {
        return holds(GlobalPermissionKey.USE, user);
    }

    /** A system administrator is an administrator, too. */
    @Override
    public boolean isAdmin(ApplicationUser user) {
        return holds(GlobalPermissionKey.ADMINISTER, user) || isSystemAdmin(user);
    }

    @Override
    public boolean isSystemAdmin(ApplicationUser user) {
        return holds(GlobalPermissionKey.SYSTEM_ADMIN, user);
    }

    @Override
    public ApplicationUser create(String name, String displayName, String email, String password, String... inGroups) {
        if (record(name).isPresent()) {
            throw new IllegalArgumentException("A user with that username already exists: " + name);
        }
        UserRecord user = new UserRecord(name.toLowerCase(Locale.ROOT), name, displayName, email, password, true);
        users.together(() -> {
            users.put(user);
            for (String group : inGroups) {
                join(user.key(), group);
            }
        });
        return SandboxUser.of(user);
    }

    @Override
    public void createGroup(String name) {
        createGroup(name, List.of());
    }

    void createGroup(String name, List<String> permissions) {
        if (groups.find(name).isEmpty()) {
            groups.put(new GroupRecord(name, List.of(), permissions));
        }
    }

    @Override
    public void join(String userKey, String group) {
        groups.put(groups.need(group).with(userKey));
    }

    @Override
    public void leave(String userKey, String group) {
        groups.put(groups.need(group).without(userKey));
    }

    @Override
    public void changeKey(String from, String to) {
        if (from.equals(to)) {
            return;
        }
        users.together(() -> {
            Set<String> mine = groupsOf(from);
            users.put(users.need(from).withKey(to));
            users.remove(from);
            mine.forEach(group -> groups.put(groups.need(group).without(from).with(to)));
        });
    }

    @Override
    public void setActive(String userKey, boolean active) {
        users.put(users.need(userKey).withActive(active));
    }
}
