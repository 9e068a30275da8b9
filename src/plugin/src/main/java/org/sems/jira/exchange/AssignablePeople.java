package org.sems.jira.exchange;

import com.atlassian.jira.bc.user.search.AssigneeService;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.sems.exchange.Person;

/** Finds the one user to whom issues of a project can be assigned and whom a text names. */
public final class AssignablePeople {
    private final UserManager users;
    private final UserSearchService search;
    private final AssigneeService assignees;

    public AssignablePeople(UserManager users, UserSearchService search, AssigneeService assignees) {
        this.users = users;
        this.search = search;
        this.assignees = assignees;
    }

    Optional<Person> named(String text, Project project) {
        Map<String, Person> found = new LinkedHashMap<>();
        Consumer<ApplicationUser> add = user -> {
            if (user != null && user.isActive() && assignees.isAssignable(project, user)) {
                found.put(user.getKey(), new Person(user.getName(), user.getDisplayName()));
            }
        };
        add.accept(users.getUserByName(text));
        if (found.isEmpty()) {
            search.findUsersByFullName(text).forEach(add);
        }
        if (found.isEmpty() && text.contains("@")) {
            search.findUsersByEmail(text).forEach(add);
        }
        return found.size() == 1 ? found.values().stream().findFirst() : Optional.empty();
    }
}
