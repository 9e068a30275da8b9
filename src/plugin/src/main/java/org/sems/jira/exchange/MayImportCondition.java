package org.sems.jira.exchange;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import org.sems.system.SemsRegister;

/** Shows the way to the import page in projects of a SeMS, to those who may create issues there. */
public class MayImportCondition extends AbstractWebCondition {
    private final SemsRegister register;
    private final PermissionManager permissions;

    public MayImportCondition(SemsRegister register, PermissionManager permissions) {
        this.register = register;
        this.permissions = permissions;
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, JiraHelper helper) {
        Project project = helper.getProject();
        return project != null && register.ofProject(project.getKey()).isPresent()
                && permissions.hasPermission(ProjectPermissions.CREATE_ISSUES, project, user);
    }
}
