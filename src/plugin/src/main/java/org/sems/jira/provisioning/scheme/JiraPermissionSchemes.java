package org.sems.jira.provisioning.scheme;

import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.SchemeEntity;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import org.sems.provisioning.host.Kind;

/** Who may do what in a project: a part for each permission, {@code permission BROWSE_PROJECTS -> [projectrole ...]}. */
public final class JiraPermissionSchemes extends SchemesOfHolders {
    private static final String PERMISSION = "permission ";
    private final PermissionSchemeManager manager;

    public JiraPermissionSchemes(PermissionSchemeManager manager) {
        super(Kind.PERMISSION_SCHEME, manager);
        this.manager = manager;
    }

    @Override
    public void assign(Project project, String id) {
        if (id.isEmpty()) {
            manager.removeSchemesFromProject(project);
            manager.addDefaultSchemeToProject(project);
        } else {
            super.assign(project, id);
        }
    }

    @Override
    String part(SchemeEntity entity) {
        Object type = entity.getEntityTypeId();
        return PERMISSION
                + (type instanceof ProjectPermissionKey permission ? permission.permissionKey() : String.valueOf(type));
    }

    @Override
    Object type(String part) {
        return new ProjectPermissionKey(part.substring(PERMISSION.length()));
    }
}
