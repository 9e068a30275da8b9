package org.sems.jira.importing.project;

import com.atlassian.jira.bc.user.search.AssigneeService;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.sems.importing.project.Person;

/**
 * Finds the one user to whom issues of a project can be assigned and whom a text names. Only users who may browse users
 * find them by full name or mail address: others have to know the user name, as in Jira's own forms.
 */
public final class AssignablePeople {
    private final UserManager users;
    private final UserSearchService search;
    private final AssigneeService assignees;
    private final GlobalPermissionManager permissions;

    public AssignablePeople(
            UserManager users,
            UserSearchService search,
            AssigneeService assignees,
            GlobalPermissionManager permissions) {
        this.users = users;
        this.search = search;
        this.assignees = assignees;
        this.permissions = permissions;
    }

    Optional<Person> named(String text, Project project, ApplicationUser asking) {
        Map<String, Person> found = new LinkedHashMap<>();
        Consumer<ApplicationUser> add = user -> {
            if (user != null && user.isActive() && assignees.isAssignable(project, user)) {
                found.put(user.getKey(), new Person(user.getName(), user.getDisplayName()));
            }
        };
        add.accept(users.getUserByName(text));
        boolean browses = permissions.hasPermission(GlobalPermissionKey.USER_PICKER, asking);
        if (found.isEmpty() && browses) {
            search.findUsersByFullName(text).forEach(add);
        }
        if (found.isEmpty() && browses && text.contains("@")) {
            search.findUsersByEmail(text).forEach(add);
        }
        return found.size() == 1 ? found.values().stream().findFirst() : Optional.empty();
    }
}
