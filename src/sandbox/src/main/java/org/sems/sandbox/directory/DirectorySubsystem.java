package org.sems.sandbox.directory;

import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.util.UserManager;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sems.sandbox.config.Shelves;
import org.sems.sandbox.kernel.Directory;
import org.sems.sandbox.kernel.Services;
import org.sems.sandbox.kernel.StandIns;

/** Opens the directory; at the first start with one user for each role of the product. */
public final class DirectorySubsystem {
    private static final Map<String, String> NAMES = new TreeMap<>(Map.of(
            "accountable-manager",
            "Accountable Manager (sample)",
            "security-manager",
            "Security Manager (sample)",
            "risk-owner",
            "Risk Owner (sample)",
            "auditor",
            "Auditor (sample)",
            "reporter",
            "Reporter (sample)",
            "outsider",
            "Outsider (sample)"));

    private DirectorySubsystem() {}

    public static Users open(Services services) {
        Shelves shelves = Shelves.of(services);
        StoredUsers users = new StoredUsers(shelves);
        if (users.isEmpty()) {
            shelves.together(() -> fill(users));
        }
        services.provide(Users.class, users);
        services.provide(Directory.class, users);
        services.provide(UserManager.class, StandIns.create(StandInUserManager.class, users));
        services.provide(GroupManager.class, StandIns.create(StandInGroupManager.class, users));
        services.provide(GlobalPermissionManager.class, StandIns.create(StandInGlobalPermissionManager.class, users));
        services.provide(UserSearchService.class, StandIns.create(StandInUserSearchService.class, users));
        return users;
    }

    private static void fill(StoredUsers users) {
        users.createGroup(
                "jira-administrators",
                List.of("ADMINISTER", "SYSTEM_ADMIN", "BULK_CHANGE", "CREATE_SHARED_OBJECTS", "USER_PICKER"));
        users.createGroup("jira-software-users", List.of("USE", "BULK_CHANGE", "CREATE_SHARED_OBJECTS", "USER_PICKER"));
        users.create(
                "admin",
                "Administrator (sample)",
                "admin@example.org",
                "admin",
                "jira-administrators",
                "jira-software-users");
        NAMES.forEach((name, displayName) ->
                users.create(name, displayName, name + "@example.org", name, "jira-software-users"));
    }
}
