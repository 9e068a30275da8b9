package org.sems.jira.access;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Users by their keys, with the names that they have now. Of a deleted user only the key is left. */
public final class People {
    private final UserManager users;

    public People(UserManager users) {
        this.users = users;
    }

    public String name(String userKey) {
        return user(userKey).map(ApplicationUser::getDisplayName).orElse(userKey);
    }

    public Map<String, Object> json(String userKey) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", user(userKey).map(ApplicationUser::getName).orElse(userKey));
        map.put("displayName", name(userKey));
        map.put("active", user(userKey).filter(ApplicationUser::isActive).isPresent());
        return map;
    }

    /** The key of the user whom a user name means. */
    public Optional<String> keyOf(String userName) {
        return Optional.ofNullable(users.getUserByName(userName)).map(ApplicationUser::getKey);
    }

    private Optional<ApplicationUser> user(String userKey) {
        return Optional.ofNullable(users.getUserByKey(userKey));
    }
}
