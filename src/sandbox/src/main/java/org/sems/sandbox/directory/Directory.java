package org.sems.sandbox.directory;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Users and groups. User keys and names differ in case only by accident: names are compared without case, keys exactly. */
public interface Directory {
    List<ApplicationUser> users();

    Optional<ApplicationUser> byKey(String key);

    Optional<ApplicationUser> byName(String name);

    /** The active user of that name if the password is his. */
    Optional<ApplicationUser> logIn(String name, String password);

    Set<String> groupsOf(String userKey);

    boolean isInGroup(String userKey, String group);

    /** Null is the anonymous user, who holds nothing. */
    boolean holds(GlobalPermissionKey permission, ApplicationUser user);
}
