package org.sems.sandbox.project;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.bc.project.component.ProjectComponentManager;
import org.sems.sandbox.config.Names;

/** Components; names are unique in their project, without case. */
abstract class StandInProjectComponentManager implements ProjectComponentManager {
    private final StoredProjects projects;

    StandInProjectComponentManager(StoredProjects projects) {
        this.projects = projects;
    }

    @Override
    public ProjectComponent create(String name, String description, String lead, long assigneeType, Long projectId) {
        String required = Names.required("Component name", name);
        if (findByComponentName(projectId, required) != null) {
            throw new IllegalArgumentException("Component name = '" + required + "' is not unique");
        }
        ComponentRecord made = projects.components.put(
                new ComponentRecord(projects.components.nextId(), projectId, required, description, lead));
        return getProjectComponent(made.id());
    }

    @Override
    public ProjectComponent getProjectComponent(Long id) {
        return projects.component(id).orElse(null);
    }

    @Override
    public ProjectComponent findByComponentName(Long projectId, String name) {
        return projects.componentsOf(projectId).stream()
                .filter(component -> component.getName().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }
}
