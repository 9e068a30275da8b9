package org.sems.jira.search;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sems.jira.rest.Messages;
import org.sems.problem.Problem;
import org.sems.problem.Refused;
import org.sems.sems.Sems;
import org.sems.sems.SemsRegister;

/**
 * {@code semsAboveTolerance("HQ")}: every rating above the tolerance line of the project's SeMS, by the criteria in force;
 * {@code semsAboveTolerance("HQ", "un-5x5.3")}: by that version. A project that the searcher may not browse is answered like one that does not exist.
 */
public final class AboveToleranceFunction extends RatingFunction {

    private final RatingQueries queries;
    private final SemsRegister register;
    private final ProjectManager projects;
    private final PermissionManager permissions;

    public AboveToleranceFunction(
            RatingQueries queries,
            SemsRegister register,
            ProjectManager projects,
            PermissionManager permissions,
            Messages messages) {
        super(messages, 1, 2);
        this.queries = queries;
        this.register = register;
        this.projects = projects;
        this.permissions = permissions;
    }

    @Override
    List<String> ratings(List<String> arguments, Asking asking) {
        String key = arguments.get(0).strip().toUpperCase(Locale.ROOT);
        if (Optional.ofNullable(projects.getProjectObjByKey(key))
                .filter(project -> mayBrowse(project, asking))
                .isEmpty()) {
            throw new Refused(Problem.of("rest.no-such-project", arguments.get(0)));
        }
        Sems sems = register.ofProject(key).orElseThrow(() -> new Refused(Problem.of("jql.no-sems", key)));
        return arguments.size() == 1 ? queries.aboveTolerance(sems) : queries.aboveTolerance(sems, arguments.get(1));
    }

    private boolean mayBrowse(Project project, Asking asking) {
        return asking.seesAll()
                || permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, asking.user());
    }
}
