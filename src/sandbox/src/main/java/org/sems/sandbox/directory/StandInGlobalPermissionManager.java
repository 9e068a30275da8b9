package org.sems.sandbox.directory;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/** Global permissions; a system administrator has those of an administrator, too. */
abstract class StandInGlobalPermissionManager implements GlobalPermissionManager {
    private final Users users;

    StandInGlobalPermissionManager(Users users) {
        this.users = users;
    }

    @Override
    public boolean hasPermission(GlobalPermissionKey permission, ApplicationUser user) {
        return GlobalPermissionKey.ADMINISTER.equals(permission) ? users.isAdmin(user) : users.holds(permission, user);
    }

    @Override
    public Collection<Group> getGroupsWithPermission(GlobalPermissionKey permission) {
        return getGroupNamesWithPermission(permission).stream()
                .map(SandboxGroup::named)
                .toList();
    }

    @Override
    public Collection<String> getGroupNamesWithPermission(GlobalPermissionKey permission) {
        return users.groupsWith(permission).stream().sorted().toList();
    }
}
