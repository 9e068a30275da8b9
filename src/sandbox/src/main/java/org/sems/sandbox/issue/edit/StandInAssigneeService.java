package org.sems.sandbox.issue.edit;

import com.atlassian.jira.bc.user.search.AssigneeService;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import org.sems.sandbox.kernel.Services;

/** Users who are active and have Assignable User in the project can be given its issues. */
public abstract class StandInAssigneeService implements AssigneeService {
    private final Services services;

    StandInAssigneeService(Services services) {
        this.services = services;
    }

    @Override
    public boolean isAssignable(Project project, ApplicationUser user) {
        return user != null
                && user.isActive()
                && services.get(PermissionManager.class)
                        .hasPermission(ProjectPermissions.ASSIGNABLE_USER, project, user);
    }
}
