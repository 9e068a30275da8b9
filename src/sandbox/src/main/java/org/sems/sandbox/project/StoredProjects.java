package org.sems.sandbox.project;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.project.Project;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.sems.sandbox.config.Shelf;
import org.sems.sandbox.config.Shelves;
import org.sems.sandbox.kernel.Services;
import org.sems.sandbox.kernel.StandIns;
import org.sems.sandbox.store.DocumentStore;

/** The projects and their components as documents. */
final class StoredProjects implements Projects {
    private static final long FIRST_NUMBER_OF_A_STORE = 10_000;

    final Shelf<ProjectRecord> projects;
    final Shelf<ComponentRecord> components;
    private final StoredRoles roles;
    private final Services services;
    private final ConcurrentHashMap<ProjectRecord, Project> made = new ConcurrentHashMap<>();

    StoredProjects(Services services, StoredRoles roles) {
        Shelves shelves = Shelves.of(services);
        this.projects = shelves.shelf("project", ProjectRecord.class, ProjectRecord::id);
        this.components = shelves.shelf("component", ComponentRecord.class, ComponentRecord::id);
        this.roles = roles;
        this.services = services;
    }

    Project object(ProjectRecord project) {
        return made.computeIfAbsent(project, of -> StandIns.create(SandboxProject.class, of, services));
    }

    private ProjectComponent object(ComponentRecord component) {
        return StandIns.create(SandboxComponent.class, component);
    }

    @Override
    public List<Project> all() {
        return projects.all().stream()
                .sorted(Comparator.comparing(ProjectRecord::name, String.CASE_INSENSITIVE_ORDER))
                .map(this::object)
                .toList();
    }

    @Override
    public Optional<Project> byId(long id) {
        return projects.find(id).map(this::object);
    }

    @Override
    public Optional<Project> byKey(String key) {
        return projects.all().stream()
                .filter(project -> project.key().equalsIgnoreCase(key))
                .findFirst()
                .map(this::object);
    }

    @Override
    public long nextIssueNumber(long projectId) {
        return services.get(DocumentStore.class).nextId("issues-of-" + projectId) - FIRST_NUMBER_OF_A_STORE + 1;
    }

    @Override
    public List<ProjectComponent> componentsOf(long projectId) {
        return components.all().stream()
                .filter(component -> component.project() == projectId)
                .sorted(Comparator.comparing(ComponentRecord::name, String.CASE_INSENSITIVE_ORDER))
                .map(this::object)
                .toList();
    }

    @Override
    public Optional<ProjectComponent> component(long id) {
        return components.find(id).map(this::object);
    }

    @Override
    public Set<Long> rolesOf(String userKey, long projectId) {
        return roles.of(userKey, projectId);
    }

    @Override
    public Optional<Long> schemeOf(long projectId, ProjectScheme kind) {
        return projects.find(projectId).map(project -> project.schemes().get(kind));
    }

    @Override
    public void setScheme(long projectId, ProjectScheme kind, Long schemeId) {
        projects.put(projects.need(projectId).with(kind, schemeId));
    }

    @Override
    public List<Project> withScheme(ProjectScheme kind, long schemeId) {
        return projects.all().stream()
                .filter(project ->
                        Long.valueOf(schemeId).equals(project.schemes().get(kind)))
                .map(this::object)
                .toList();
    }
}
