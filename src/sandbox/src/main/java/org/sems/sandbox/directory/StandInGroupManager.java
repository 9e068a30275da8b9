package org.sems.sandbox.directory;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/** Jira's groups by name. */
abstract class StandInGroupManager implements GroupManager {
    private final Users users;

    StandInGroupManager(Users users) {
        this.users = users;
    }

    @Override
    public boolean groupExists(String name) {
        return users.groups().contains(name);
    }

    @Override
    public boolean groupExists(Group group) {
        return groupExists(group.getName());
    }

    @Override
    public Collection<Group> getAllGroups() {
        return users.groups().stream().sorted().map(SandboxGroup::named).toList();
    }

    @Override
    public Collection<String> getAllGroupNames() {
        return users.groups().stream().sorted().toList();
    }

    @Override
    public Group getGroup(String name) {
        return groupExists(name) ? SandboxGroup.named(name) : null;
    }

    @Override
    public boolean isUserInGroup(ApplicationUser user, String group) {
        return user != null && users.isInGroup(user.getKey(), group);
    }

    @Override
    public boolean isUserInGroup(ApplicationUser user, Group group) {
        return isUserInGroup(user, group.getName());
    }

    @Override
    public Collection<ApplicationUser> getUsersInGroup(String group) {
        return users.membersOf(group);
    }

    @Override
    public Collection<ApplicationUser> getUsersInGroup(Group group) {
        return users.membersOf(group.getName());
    }

    @Override
    public Collection<String> getUserNamesInGroup(String group) {
        return users.membersOf(group).stream().map(ApplicationUser::getName).toList();
    }

    @Override
    public Collection<Group> getGroupsForUser(ApplicationUser user) {
        return getGroupNamesForUser(user).stream().map(SandboxGroup::named).toList();
    }

    @Override
    public Collection<String> getGroupNamesForUser(ApplicationUser user) {
        return users.groupsOf(user.getKey()).stream().sorted().toList();
    }
}
