package org.sems.sandbox.project;

import com.atlassian.jira.bc.project.ProjectCreationData;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.notification.NotificationSchemeManager;
import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import org.sems.sandbox.config.Bonds;
import org.sems.sandbox.config.Shelves;
import org.sems.sandbox.kernel.Services;

/** Projects without checks of who asks; null for what is not there. A new one shares Jira's default schemes with all others. */
abstract class StandInProjectManager implements ProjectManager {
    private final StoredProjects projects;
    private final StoredRoles roles;
    private final Shelves shelves;
    private final Services services;

    StandInProjectManager(StoredProjects projects, StoredRoles roles, Shelves shelves, Services services) {
        this.projects = projects;
        this.roles = roles;
        this.shelves = shelves;
        this.services = services;
    }

    @Override
    public Project createProject(ApplicationUser user, ProjectCreationData data) {
        return shelves.together(() -> {
            ProjectRecord made = projects.projects.put(new ProjectRecord(
                    projects.projects.nextId(),
                    data.getKey(),
                    data.getName(),
                    data.getDescription() == null ? "" : data.getDescription(),
                    data.getUrl(),
                    data.getLead().getKey(),
                    data.getProjectTypeKey() == null
                            ? "business"
                            : data.getProjectTypeKey().getKey(),
                    data.getAssigneeType(),
                    Map.of()));
            roles.begin(made.id());
            Project project = projects.object(made);
            services.get(PermissionSchemeManager.class).addDefaultSchemeToProject(project);
            services.get(NotificationSchemeManager.class).addDefaultSchemeToProject(project);
            services.get(IssueTypeScreenSchemeManager.class).associateWithDefaultScheme(project);
            return getProjectObj(made.id());
        });
    }

    /** With its components, its role actors and what other subsystems keep of it. */
    @Override
    public void removeProject(Project project) {
        shelves.together(() -> {
            services.get(Bonds.class).removed(Bonds.Kind.PROJECT, project.getId());
            projects.components.removeAll(projects.componentsOf(project.getId()).stream()
                    .map(component -> component.getId())
                    .toList());
            roles.forgetProject(project.getId());
            projects.projects.remove(project.getId());
        });
    }

    @Override
    public Project getProjectObj(Long id) {
        return id == null ? null : projects.byId(id).orElse(null);
    }

    @Override
    public Project getProjectObjByName(String name) {
        return projects.all().stream()
                .filter(project -> project.getName().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }

    @Override
    public Project getProjectObjByKey(String key) {
        return projects.byKey(key)
                .filter(project -> project.getKey().equals(key))
                .orElse(null);
    }

    @Override
    public List<Project> getProjectObjects() {
        return projects.all();
    }
}
