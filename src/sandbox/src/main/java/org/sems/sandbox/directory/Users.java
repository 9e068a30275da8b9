package org.sems.sandbox.directory;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Set;
import org.sems.sandbox.kernel.Directory;

/** Users and groups. Names are compared without case, keys and groups exactly. Only anonymisation changes a user's key. */
public interface Users extends Directory {
    List<ApplicationUser> users();

    Set<String> groups();

    Set<String> groupsOf(String userKey);

    List<ApplicationUser> membersOf(String group);

    boolean isInGroup(String userKey, String group);

    /** Null is the anonymous user, who holds nothing; an inactive user holds nothing either. */
    boolean holds(GlobalPermissionKey permission, ApplicationUser user);

    /** Adds the user with a key of its own: the name in lower case, as Jira did for long. */
    ApplicationUser create(String name, String displayName, String email, String password, String... groups);

    void createGroup(String name);

    void join(String userKey, String group);

    void leave(String userKey, String group);

    void setActive(String userKey, boolean active);

    /** The user and their groups get another key; other places that keep the old one are not told. */
    void changeKey(String from, String to);
}
