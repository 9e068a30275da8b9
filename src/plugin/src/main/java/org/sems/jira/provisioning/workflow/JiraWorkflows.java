package org.sems.jira.provisioning.workflow;

import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowScheme;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sems.jira.provisioning.host.HostObjects;
import org.sems.jira.provisioning.workflow.text.WorkflowShape;
import org.sems.jira.provisioning.workflow.text.WorkflowText;
import org.sems.provisioning.host.Existing;
import org.sems.provisioning.host.Kind;
import org.sems.provisioning.host.PlanMessage;
import org.sems.provisioning.host.Shape;

/**
 * Workflows, by name. An active one is changed through its draft, and only if every step that holds issues survives with its status or
 * the catalogue says where its issues go: Jira publishes a draft without asking.
 */
public final class JiraWorkflows implements HostObjects {
    private final WorkflowManager workflows;
    private final WorkflowSchemeManager schemes;
    private final PublishWorkflow publish;
    private final RetireSteps retire;
    private final JiraGatedWorkflows gated;

    public JiraWorkflows(
            WorkflowManager workflows,
            WorkflowSchemeManager schemes,
            PublishWorkflow publish,
            RetireSteps retire,
            JiraGatedWorkflows gated) {
        this.workflows = workflows;
        this.schemes = schemes;
        this.publish = publish;
        this.retire = retire;
        this.gated = gated;
    }

    @Override
    public Kind kind() {
        return Kind.WORKFLOW;
    }

    @Override
    public Optional<Existing> byId(String name) {
        return workflows.workflowExists(name) ? Optional.of(present(workflows.getWorkflow(name))) : Optional.empty();
    }

    @Override
    public List<Existing> named(String name) {
        return workflows.getWorkflows().stream()
                .filter(workflow -> workflow.getName().equalsIgnoreCase(name))
                .map(JiraWorkflows::present)
                .toList();
    }

    @Override
    public String create(String name, Shape shape) {
        publish.create(name, shape.text("~description"), WorkflowText.descriptor(shape.text(JiraWorkflowShapes.XML)));
        return name;
    }

    @Override
    public void update(String name, Shape shape) {
        retire.empty(name, RetiredStep.between(shape(name), shape), shape);
        publish.publish(name, WorkflowText.descriptor(shape.text(JiraWorkflowShapes.XML)));
    }

    @Override
    public void delete(String name) {
        workflows.deleteWorkflow(workflows.getWorkflow(name));
    }

    @Override
    public Shape released(Shape workflow) {
        return JiraWorkflowShapes.released(workflow);
    }

    @Override
    public List<PlanMessage> uses(String name) {
        List<String> users = new ArrayList<>();
        for (WorkflowScheme scheme : schemes.getSchemesForWorkflowIncludingDrafts(workflows.getWorkflow(name))) {
            users.add(scheme.getName());
        }
        return users.isEmpty() ? List.of() : List.of(PlanMessage.of("in-schemes", String.join(", ", users)));
    }

    /**
     * A draft like any version that we put in force ourselves is one that we left, or one without changes of an
     * administrator.
     */
    @Override
    public List<PlanMessage> obstacles(String name, Shape target) {
        List<PlanMessage> found = new ArrayList<>();
        List<RetiredStep> retired = RetiredStep.between(shape(name), target);
        JiraWorkflow draft = workflows.getDraftWorkflow(name);
        if (draft != null
                && !ourVersions(name, target, retired)
                        .contains(WorkflowShape.of(draft.getDescriptor()).fingerprint())) {
            found.add(PlanMessage.of("obstacle.foreign-draft", name));
        }
        found.addAll(retire.toTell(name, retired));
        return found;
    }

    private Set<String> ourVersions(String name, Shape target, List<RetiredStep> retired) {
        return Stream.of(
                        shape(name),
                        target,
                        WorkflowShape.of(
                                retire.transitional(name, retired, target).descriptor()),
                        gated.released(name))
                .map(Shape::fingerprint)
                .collect(Collectors.toSet());
    }

    private Shape shape(String name) {
        return WorkflowShape.of(workflows.getWorkflow(name).getDescriptor());
    }

    private static Existing present(JiraWorkflow workflow) {
        return Existing.of(
                Kind.WORKFLOW, workflow.getName(), workflow.getName(), WorkflowShape.of(workflow.getDescriptor()));
    }
}
