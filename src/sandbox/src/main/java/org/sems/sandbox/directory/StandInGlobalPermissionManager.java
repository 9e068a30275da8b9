package org.sems.sandbox.directory;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;

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
}
