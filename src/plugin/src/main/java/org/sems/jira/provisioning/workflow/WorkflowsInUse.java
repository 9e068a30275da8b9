package org.sems.jira.provisioning.workflow;

import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import java.util.List;
import org.sems.jira.provisioning.workflow.text.WorkflowShape;
import org.sems.provisioning.host.Kind;
import org.sems.provisioning.registry.References;

/** Finds workflows by what they name. */
public final class WorkflowsInUse {
    private final WorkflowManager workflows;

    public WorkflowsInUse(WorkflowManager workflows) {
        this.workflows = workflows;
    }

    /** Names of all workflows, including those of others, that name a status, a screen or a resolution. */
    public List<String> thatName(Kind kind, String id) {
        String reference = References.id(kind, id);
        return workflows.getWorkflows().stream()
                .filter(workflow -> WorkflowShape.of(workflow.getDescriptor()).parts().values().stream()
                        .anyMatch(values -> values.stream().anyMatch(value -> value.contains(reference))))
                .map(JiraWorkflow::getName)
                .toList();
    }
}
