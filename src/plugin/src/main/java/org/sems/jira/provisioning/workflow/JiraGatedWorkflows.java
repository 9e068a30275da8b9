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
import org.sems.provision.Entry;
import org.sems.provision.GatedWorkflow;
import org.sems.provision.GatedWorkflows;
import org.sems.provision.Kind;
import org.sems.provision.Registry;
import org.sems.provision.Shape;
import org.sems.provision.Words;

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
            Ungated ungated = ungated(workflow);
            if (ungated.isGated()) {
                GatedWorkflow one = new GatedWorkflow(
                        workflow.getName(),
                        !workflow.isDraftWorkflow(),
                        workflow.isDraftWorkflow(),
                        ungated.transitions());
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

    /** A draft like the live workflow, or like what a release makes of it, is nobody's work. */
    @Override
    public List<Words> obstacles(String name) {
        List<Words> found = new ArrayList<>();
        JiraWorkflow live = workflows.getWorkflow(name);
        JiraWorkflow draft = workflows.getDraftWorkflow(name);
        Ungated released = ungated(live);
        if (released.isGated()
                && draft != null
                && !plain(draft).equals(plain(live))
                && !plain(draft).equals(plain(released.text()))) {
            found.add(Words.of("obstacle.foreign-draft", name));
        }
        if (released.leavesAResultWithoutCondition()
                || draft != null && ungated(draft).leavesAResultWithoutCondition()) {
            found.add(Words.of("obstacle.conditional-result", name));
        }
        return found;
    }

    @Override
    public void release(String name) {
        Ungated live = ungated(workflows.getWorkflow(name));
        if (live.isGated()) {
            publish.publish(name, live.text().descriptor());
            return;
        }
        Optional.ofNullable(workflows.getDraftWorkflow(name))
                .map(this::ungated)
                .filter(Ungated::isGated)
                .ifPresent(draft -> publish.changeDraft(name, draft.text().descriptor()));
    }

    /** What a release makes of the workflow in force. */
    Shape released(String name) {
        return WorkflowShape.of(ungated(workflows.getWorkflow(name)).text().descriptor());
    }

    private Ungated ungated(JiraWorkflow workflow) {
        return Ungated.of(WorkflowText.of(workflow.getDescriptor()), gate -> WhoOfJira.in(gate, this::role));
    }

    private Optional<String> role(String key) {
        return registry.find(Kind.ROLE, key).map(Entry::hostId).filter(id -> !id.isEmpty());
    }

    private static String plain(JiraWorkflow workflow) {
        return WorkflowText.of(workflow.getDescriptor()).written().replaceAll(CHANGED_BY_OR_WHEN, "");
    }

    private static String plain(WorkflowText text) {
        return text.written().replaceAll(CHANGED_BY_OR_WHEN, "");
    }
}
