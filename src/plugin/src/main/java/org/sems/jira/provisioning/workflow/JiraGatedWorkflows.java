package org.sems.jira.provisioning.workflow;

import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sems.jira.provisioning.workflow.text.JiraCondition;
import org.sems.jira.provisioning.workflow.text.ReleasedWorkflow;
import org.sems.jira.provisioning.workflow.text.WorkflowShape;
import org.sems.jira.provisioning.workflow.text.WorkflowText;
import org.sems.provisioning.host.Kind;
import org.sems.provisioning.host.PlanMessage;
import org.sems.provisioning.host.Shape;
import org.sems.provisioning.registry.Registry;
import org.sems.provisioning.registry.RegistryEntry;
import org.sems.provisioning.release.GatedWorkflow;
import org.sems.provisioning.release.GatedWorkflows;

/** Jira's workflows and drafts that name our classes, and their release. */
public final class JiraGatedWorkflows implements GatedWorkflows {
    private static final String CHANGED_BY_OR_WHEN = "(?s)<meta name=\"jira\\.update[^\"]*\">.*?</meta>\\s*";
    private final WorkflowManager workflows;
    private final PublishWorkflow publish;
    private final Registry registry;

    public JiraGatedWorkflows(WorkflowManager workflows, PublishWorkflow publish, Registry registry) {
        this.workflows = workflows;
        this.publish = publish;
        this.registry = registry;
    }

    @Override
    public List<GatedWorkflow> all() {
        Map<String, GatedWorkflow> found = new LinkedHashMap<>();
        for (JiraWorkflow workflow : workflows.getWorkflowsIncludingDrafts()) {
            ReleasedWorkflow releasedWorkflow = ungated(workflow);
            if (releasedWorkflow.isGated()) {
                GatedWorkflow one = new GatedWorkflow(
                        workflow.getName(),
                        !workflow.isDraftWorkflow(),
                        workflow.isDraftWorkflow(),
                        releasedWorkflow.transitions());
                found.merge(one.name(), one, JiraGatedWorkflows::both);
            }
        }
        return List.copyOf(found.values());
    }

    private static GatedWorkflow both(GatedWorkflow one, GatedWorkflow other) {
        Set<String> transitions = new LinkedHashSet<>(one.transitions());
        transitions.addAll(other.transitions());
        return new GatedWorkflow(one.name(), true, true, List.copyOf(transitions));
    }

    /** A draft like the live workflow, or like what a release makes of it, holds no changes of an administrator. */
    @Override
    public List<PlanMessage> obstacles(String name) {
        List<PlanMessage> found = new ArrayList<>();
        JiraWorkflow live = workflows.getWorkflow(name);
        JiraWorkflow draft = workflows.getDraftWorkflow(name);
        ReleasedWorkflow released = ungated(live);
        if (released.isGated()
                && draft != null
                && !plain(draft).equals(plain(live))
                && !plain(draft).equals(plain(released.text()))) {
            found.add(PlanMessage.of("obstacle.foreign-draft", name));
        }
        if (released.leavesAResultWithoutCondition()
                || draft != null && ungated(draft).leavesAResultWithoutCondition()) {
            found.add(PlanMessage.of("obstacle.conditional-result", name));
        }
        return found;
    }

    @Override
    public void release(String name) {
        ReleasedWorkflow live = ungated(workflows.getWorkflow(name));
        if (live.isGated()) {
            publish.publish(name, live.text().descriptor());
            return;
        }
        Optional.ofNullable(workflows.getDraftWorkflow(name))
                .map(this::ungated)
                .filter(ReleasedWorkflow::isGated)
                .ifPresent(draft -> publish.changeDraft(name, draft.text().descriptor()));
    }

    /** What a release makes of the workflow in force. */
    Shape released(String name) {
        return WorkflowShape.of(ungated(workflows.getWorkflow(name)).text().descriptor());
    }

    private ReleasedWorkflow ungated(JiraWorkflow workflow) {
        return ReleasedWorkflow.of(
                WorkflowText.of(workflow.getDescriptor()), gate -> JiraCondition.read(gate, this::role));
    }

    private Optional<String> role(String key) {
        return registry.find(Kind.ROLE, key).map(RegistryEntry::hostId).filter(id -> !id.isEmpty());
    }

    private static String plain(JiraWorkflow workflow) {
        return WorkflowText.of(workflow.getDescriptor()).written().replaceAll(CHANGED_BY_OR_WHEN, "");
    }

    private static String plain(WorkflowText text) {
        return text.written().replaceAll(CHANGED_BY_OR_WHEN, "");
    }
}
