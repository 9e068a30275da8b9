package org.sems.jira.provisioning.workflow;

import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sems.jira.provisioning.workflow.text.WorkflowShape;
import org.sems.jira.provisioning.workflow.text.WorkflowText;
import org.sems.problem.Problem;
import org.sems.problem.Refused;
import org.sems.provisioning.host.PlanMessage;
import org.sems.provisioning.host.Shape;
import org.sems.provisioning.registry.References;

/**
 * Empties the steps that the next version of a workflow lacks: first a version that still has them is put in force, then their records
 * are moved one by one. Stopped at any point, a second try goes on.
 */
public final class RetireSteps {
    private final WorkflowManager workflows;
    private final PublishWorkflow publish;
    private final RecordsInStatus records;
    private final MoveRecords move;

    public RetireSteps(WorkflowManager workflows, PublishWorkflow publish, RecordsInStatus records, MoveRecords move) {
        this.workflows = workflows;
        this.publish = publish;
        this.records = records;
        this.move = move;
    }

    /** How many records go where, and the steps with records for which nothing says where. */
    List<PlanMessage> toTell(String name, List<RetiredStep> retired) {
        List<PlanMessage> found = new ArrayList<>();
        for (RetiredStep step : retired) {
            long count = records.count(name, step.status());
            if (count > 0) {
                found.add(step.becomes()
                        .map(place -> PlanMessage.of("records-move", String.valueOf(count), step.name(), place.name()))
                        .orElseGet(() -> PlanMessage.of("obstacle.step-in-use", name, step.name())));
            }
        }
        return found;
    }

    void empty(String name, List<RetiredStep> retired, Shape target) {
        Map<String, List<Long>> standing = standing(name, retired);
        if (!standing.isEmpty()) {
            keepSteps(name, retired, target);
        }
        while (!standing.isEmpty()) {
            JiraWorkflow transitional = workflows.getWorkflow(name);
            for (RetiredStep step : retired) {
                move.move(standing.getOrDefault(step.status(), List.of()), step, transitional);
            }
            standing = standing(name, retired);
        }
    }

    /** The plan counts by the index; where records would be lost it is the database that decides. */
    private Map<String, List<Long>> standing(String name, List<RetiredStep> retired) {
        if (retired.isEmpty()) {
            return Map.of();
        }
        Map<String, List<Long>> standing =
                records.find(name, retired.stream().map(RetiredStep::status).toList());
        retired.stream()
                .filter(step -> step.becomes().isEmpty() && standing.containsKey(step.status()))
                .findFirst()
                .ifPresent(step -> {
                    throw new Refused(Problem.of("setup.obstacle.step-in-use", name, name, step.name()));
                });
        return standing;
    }

    private void keepSteps(String name, List<RetiredStep> retired, Shape target) {
        WorkflowText kept = transitional(name, retired, target);
        Shape live = WorkflowShape.of(workflows.getWorkflow(name).getDescriptor());
        if (!WorkflowShape.of(kept.descriptor()).fingerprint().equals(live.fingerprint())) {
            publish.publish(name, kept.descriptor());
        }
    }

    WorkflowText transitional(String name, List<RetiredStep> retired, Shape target) {
        return RetiredStep.transitional(
                References.plain(target.text(JiraWorkflowShapes.XML)),
                workflows.getWorkflow(name).getDescriptor(),
                retired);
    }
}
