package org.sems.sandbox.workflow;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowScheme;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sems.sandbox.kernel.StandIns;
import org.sems.sandbox.project.Projects;

/** Workflow schemes; assigning one moves no issue, as with Jira's own {@code addSchemeToProject}. */
public abstract class StandInWorkflowSchemeManager implements WorkflowSchemeManager {
    private static final SchemeRecord DEFAULT =
            new SchemeRecord(0, "Default Workflow Scheme", "", null, Map.of(), List.of());
    private final WorkflowSchemes schemes;
    private final Projects projects;

    protected StandInWorkflowSchemeManager(WorkflowSchemes schemes, Projects projects) {
        this.schemes = schemes;
        this.projects = projects;
    }

    @Override
    public AssignableWorkflowScheme.Builder assignableBuilder() {
        return StandIns.create(SandboxSchemeBuilder.class, new SchemeRecord(0, null, null, null, Map.of(), List.of()));
    }

    @Override
    public AssignableWorkflowScheme createScheme(AssignableWorkflowScheme scheme) {
        if (schemes.all().stream().anyMatch(s -> s.name().equalsIgnoreCase(scheme.getName()))) {
            throw new IllegalArgumentException(
                    "A workflow scheme with the name '" + scheme.getName() + "' already exists.");
        }
        SchemeRecord given = ((SandboxScheme) scheme).record();
        return shown(schemes.create(given.name(), given.description(), given.defaultWorkflow(), given.mappings()));
    }

    @Override
    public AssignableWorkflowScheme updateWorkflowScheme(AssignableWorkflowScheme scheme) {
        SchemeRecord given = ((SandboxScheme) scheme).record();
        return shown(schemes.update(
                given.usedBy(schemes.byId(given.id()).orElseThrow().projects())));
    }

    @Override
    public boolean deleteWorkflowScheme(WorkflowScheme scheme) {
        if (isActive(scheme)) {
            throw new IllegalArgumentException("An active workflow scheme cannot be deleted.");
        }
        boolean known = schemes.byId(scheme.getId()).isPresent();
        schemes.delete(scheme.getId());
        return known;
    }

    @Override
    public Iterable<AssignableWorkflowScheme> getAssignableSchemes() {
        return schemes.all().stream().map(this::shown).toList();
    }

    @Override
    public AssignableWorkflowScheme getDefaultWorkflowScheme() {
        return shown(DEFAULT);
    }

    public AssignableWorkflowScheme getWorkflowSchemeObj(long id) {
        return schemes.byId(id).map(this::shown).orElse(null);
    }

    public AssignableWorkflowScheme getWorkflowSchemeObj(Project project) {
        return schemes.ofProject(project.getId()).map(this::shown).orElseGet(this::getDefaultWorkflowScheme);
    }

    @Override
    public List<Project> getProjectsUsing(AssignableWorkflowScheme scheme) {
        return scheme.isDefault()
                ? projects.all().stream().filter(this::isUsingDefaultScheme).toList()
                : schemes.byId(scheme.getId())
                        .map(s -> s.projects().stream()
                                .flatMap(id -> projects.byId(id).stream())
                                .toList())
                        .orElse(List.of());
    }

    @Override
    public boolean isActive(WorkflowScheme scheme) {
        return scheme.isDefault()
                || schemes.byId(scheme.getId())
                        .map(s -> !s.projects().isEmpty())
                        .orElse(false);
    }

    @Override
    public boolean isUsingDefaultScheme(Project project) {
        return schemes.ofProject(project.getId()).isEmpty();
    }

    public String getWorkflowName(Project project, String issueTypeId) {
        return schemes.workflowFor(project.getId(), issueTypeId);
    }

    @Override
    public Iterable<WorkflowScheme> getSchemesForWorkflowIncludingDrafts(JiraWorkflow workflow) {
        List<WorkflowScheme> found = new ArrayList<>();
        schemes.all().stream()
                .filter(s -> s.mappings().containsValue(workflow.getName())
                        || workflow.getName().equals(s.defaultWorkflow()))
                .forEach(s -> found.add(shown(s)));
        return found;
    }

    public void addSchemeToProject(Project project, Scheme scheme) {
        schemes.assign(project.getId(), scheme.getId());
    }

    public void removeSchemesFromProject(Project project) {
        schemes.assign(project.getId(), null);
    }

    public Scheme getSchemeObject(Long id) {
        return schemes.byId(id).map(StandInWorkflowSchemeManager::plain).orElse(null);
    }

    public List<Scheme> getSchemeObjects() {
        return schemes.all().stream().map(StandInWorkflowSchemeManager::plain).toList();
    }

    public Scheme getSchemeFor(Project project) {
        return schemes.ofProject(project.getId())
                .map(StandInWorkflowSchemeManager::plain)
                .orElse(null);
    }

    public List<Project> getProjects(Scheme scheme) {
        return schemes.byId(scheme.getId())
                .map(s -> s.projects().stream()
                        .flatMap(id -> projects.byId(id).stream())
                        .toList())
                .orElse(List.of());
    }

    private AssignableWorkflowScheme shown(SchemeRecord record) {
        return StandIns.create(SandboxScheme.class, record);
    }

    private static Scheme plain(SchemeRecord record) {
        return new Scheme(record.id(), "WorkflowScheme", record.name(), record.description(), new ArrayList<>());
    }
}
