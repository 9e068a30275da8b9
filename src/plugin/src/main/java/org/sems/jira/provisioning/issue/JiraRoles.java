package org.sems.jira.provisioning.issue;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleImpl;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import java.util.List;
import java.util.Optional;
import org.sems.jira.provisioning.host.HostObjects;
import org.sems.provisioning.host.Existing;
import org.sems.provisioning.host.Kind;
import org.sems.provisioning.host.PlanMessage;
import org.sems.provisioning.host.Shape;

/** Project roles. One that somebody holds or a scheme names is not deleted. */
public final class JiraRoles implements HostObjects {
    private final ProjectRoleManager roles;
    private final ProjectManager projects;
    private final SchemesWithRoles schemes;

    public JiraRoles(ProjectRoleManager roles, ProjectManager projects, SchemesWithRoles schemes) {
        this.roles = roles;
        this.projects = projects;
        this.schemes = schemes;
    }

    @Override
    public Kind kind() {
        return Kind.ROLE;
    }

    @Override
    public Optional<Existing> byId(String id) {
        return Optional.ofNullable(roles.getProjectRole(Long.valueOf(id))).map(JiraRoles::present);
    }

    @Override
    public List<Existing> named(String name) {
        return roles.getProjectRoles().stream()
                .filter(role -> role.getName().equalsIgnoreCase(name))
                .map(JiraRoles::present)
                .toList();
    }

    @Override
    public String create(String name, Shape shape) {
        return String.valueOf(roles.createRole(new ProjectRoleImpl(name, shape.text("~description")))
                .getId());
    }

    @Override
    public void delete(String id) {
        roles.deleteRole(roles.getProjectRole(Long.valueOf(id)));
    }

    @Override
    public List<PlanMessage> uses(String id) {
        ProjectRole role = roles.getProjectRole(Long.valueOf(id));
        List<String> held = projects.getProjectObjects().stream()
                .filter(project -> !roles.getProjectRoleActors(role, project)
                        .getRoleActors()
                        .isEmpty())
                .map(Project::getKey)
                .toList();
        if (!held.isEmpty()) {
            return List.of(PlanMessage.of("role-is-held", String.join(", ", held)));
        }
        List<String> named = schemes.thatName(id);
        return named.isEmpty() ? List.of() : List.of(PlanMessage.of("in-schemes", String.join(", ", named)));
    }

    private static Existing present(ProjectRole role) {
        return Existing.of(Kind.ROLE, String.valueOf(role.getId()), role.getName(), Shape.empty());
    }
}
