package org.sems.jira.provisioning.scheme;

import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.sems.jira.provisioning.CountIssues;
import org.sems.jira.provisioning.host.HostSchemes;
import org.sems.provisioning.host.Existing;
import org.sems.provisioning.host.Kind;
import org.sems.provisioning.host.PlanMessage;
import org.sems.provisioning.host.Shape;
import org.sems.provisioning.registry.References;

/**
 * Which workflow each issue type of a project has. No issue is ever moved to another workflow: a scheme that would do so is an obstacle,
 * so a change never needs Jira's migration.
 */
public final class JiraWorkflowSchemes implements HostSchemes {
    private static final String DEFAULT = "default";
    private final WorkflowSchemeManager schemes;
    private final IssueTypeSchemeManager issueTypes;
    private final CountIssues issues;

    public JiraWorkflowSchemes(WorkflowSchemeManager schemes, IssueTypeSchemeManager issueTypes, CountIssues issues) {
        this.schemes = schemes;
        this.issueTypes = issueTypes;
        this.issues = issues;
    }

    @Override
    public Kind kind() {
        return Kind.WORKFLOW_SCHEME;
    }

    /** Jira's default scheme has no id of its own. */
    @Override
    public Optional<Existing> byId(String id) {
        return Optional.ofNullable(
                        id.equals(DEFAULT)
                                ? schemes.getDefaultWorkflowScheme()
                                : schemes.getWorkflowSchemeObj(Long.parseLong(id)))
                .map(this::present);
    }

    @Override
    public List<Existing> named(String name) {
        return StreamSupport.stream(schemes.getAssignableSchemes().spliterator(), false)
                .filter(scheme -> scheme.getName().equalsIgnoreCase(name))
                .map(this::present)
                .toList();
    }

    @Override
    public Optional<Existing> findAssigned(Project project) {
        return Optional.ofNullable(schemes.getWorkflowSchemeObj(project)).map(this::present);
    }

    @Override
    public String create(String name, Shape shape) {
        AssignableWorkflowScheme.Builder builder =
                schemes.assignableBuilder().setName(name).setDescription("");
        return String.valueOf(
                schemes.createScheme(builder.setMappings(mappings(shape)).build())
                        .getId());
    }

    @Override
    public void update(String id, Shape shape) {
        schemes.updateWorkflowScheme(schemes.getWorkflowSchemeObj(Long.parseLong(id))
                .builder()
                .setMappings(mappings(shape))
                .build());
    }

    /** A null key is Jira's way to say "every other type". */
    private static Map<String, String> mappings(Shape shape) {
        Map<String, String> mappings = new HashMap<>();
        shape.parts()
                .forEach((part, values) ->
                        values.forEach(workflow -> mappings.put(IssueTypeMapping.type(part), workflow)));
        return mappings;
    }

    @Override
    public void assign(Project project, String id) {
        schemes.removeSchemesFromProject(project);
        if (!id.isEmpty() && !id.equals(DEFAULT)) {
            Scheme scheme = schemes.getSchemeObject(Long.valueOf(id));
            schemes.addSchemeToProject(project, scheme);
        }
    }

    @Override
    public void delete(String id) {
        schemes.deleteWorkflowScheme(schemes.getWorkflowSchemeObj(Long.parseLong(id)));
    }

    @Override
    public List<PlanMessage> obstacles(String id, Shape target) {
        AssignableWorkflowScheme scheme = schemes.getWorkflowSchemeObj(Long.parseLong(id));
        List<PlanMessage> found = new ArrayList<>();
        schemes.getProjectsUsing(scheme).forEach(project -> found.addAll(obstaclesToAssign(project, target)));
        return found;
    }

    @Override
    public List<PlanMessage> obstaclesToAssign(Project project, Shape shape) {
        Shape target = shape.map(References::plain);
        return issueTypes.getIssueTypesForScheme(issueTypes.getConfigScheme(project)).stream()
                .filter(type -> {
                    String wanted = target.text("type " + type.getId()).isEmpty()
                            ? target.text(DEFAULT)
                            : target.text("type " + type.getId());
                    return !schemes.getWorkflowName(project, type.getId()).equals(wanted)
                            && issues.count("project = " + project.getId() + " AND issuetype = " + type.getId()) > 0;
                })
                .map(type -> PlanMessage.of("obstacle.issues-would-migrate", type.getName(), project.getKey()))
                .toList();
    }

    private Existing present(AssignableWorkflowScheme scheme) {
        Shape shape = Shape.empty().with(DEFAULT, References.id(Kind.WORKFLOW, scheme.getActualDefaultWorkflow()));
        for (Map.Entry<String, String> mapping : scheme.getMappings().entrySet()) {
            shape = shape.with(
                    IssueTypeMapping.part(mapping.getKey()), References.id(Kind.WORKFLOW, mapping.getValue()));
        }
        List<String> projects = scheme.isDefault()
                ? List.of()
                : schemes.getProjectsUsing(scheme).stream()
                        .map(project -> String.valueOf(project.getId()))
                        .toList();
        return new Existing(
                Kind.WORKFLOW_SCHEME,
                scheme.isDefault() ? DEFAULT : String.valueOf(scheme.getId()),
                scheme.getName(),
                shape,
                projects,
                scheme.isDefault());
    }
}
