package org.sems.jira.provisioning;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sems.jira.provisioning.host.HostObjects;
import org.sems.jira.provisioning.host.HostSchemes;
import org.sems.provisioning.host.Existing;
import org.sems.provisioning.host.Host;
import org.sems.provisioning.host.Kind;
import org.sems.provisioning.host.PlanMessage;
import org.sems.provisioning.host.Shape;

/** Jira's configuration as the core plans it, kind by kind. */
public final class JiraHost implements Host {
    private final Map<Kind, HostObjects> kinds = new EnumMap<>(Kind.class);
    private final ProjectManager projects;
    private final CountIssues issues;

    public JiraHost(List<HostObjects> kinds, ProjectManager projects, CountIssues issues) {
        kinds.forEach(one -> this.kinds.put(one.kind(), one));
        this.projects = projects;
        this.issues = issues;
    }

    @Override
    public Optional<Existing> byId(Kind kind, String id) {
        return objects(kind).byId(id);
    }

    @Override
    public List<Existing> named(Kind kind, String name) {
        return objects(kind).named(name);
    }

    @Override
    public Optional<Existing> assigned(Kind scheme, String project) {
        return project(project).flatMap(schemes(scheme)::findAssigned);
    }

    @Override
    public String create(Kind kind, String name, Shape shape) {
        return objects(kind).create(name, shape);
    }

    @Override
    public void update(Kind kind, String id, Shape shape) {
        objects(kind).update(id, shape);
    }

    @Override
    public Shape asHeld(Kind kind, Shape wanted) {
        return objects(kind).asHeld(wanted);
    }

    @Override
    public Shape released(Shape workflow) {
        return objects(Kind.WORKFLOW).released(workflow);
    }

    @Override
    public void assign(Kind scheme, String project, String id) {
        project(project).ifPresent(found -> schemes(scheme).assign(found, id));
    }

    @Override
    public void delete(Kind kind, String id) {
        objects(kind).delete(id);
    }

    @Override
    public List<PlanMessage> uses(Kind kind, String id) {
        return objects(kind).uses(id);
    }

    @Override
    public List<PlanMessage> obstacles(Kind kind, String id, Shape target) {
        return objects(kind).obstacles(id, target);
    }

    @Override
    public List<PlanMessage> obstaclesToAssign(Kind scheme, String project, Shape shape) {
        return project(project)
                .map(found -> schemes(scheme).obstaclesToAssign(found, shape))
                .orElse(List.of());
    }

    @Override
    public boolean hasIssues(String project, String issueType) {
        return project(project).isPresent()
                && issues.count("project = " + project + " AND issuetype = " + issueType) > 0;
    }

    @Override
    public String projectKey(String project) {
        return project.equals(Shape.ALL)
                ? project
                : project(project).map(Project::getKey).orElse(project);
    }

    private Optional<Project> project(String id) {
        return Optional.ofNullable(projects.getProjectObj(Long.valueOf(id)));
    }

    private HostObjects objects(Kind kind) {
        return kinds.get(kind);
    }

    private HostSchemes schemes(Kind kind) {
        return (HostSchemes) kinds.get(kind);
    }
}
