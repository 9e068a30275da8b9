package org.sems.sandbox.api;

import static org.sems.sandbox.api.json.Json.object;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sems.sandbox.api.json.Place;
import org.sems.sandbox.api.json.Shapes;
import org.sems.sandbox.constants.Constants;
import org.sems.sandbox.screen.ScreenLayout;
import org.sems.sandbox.web.issue.Transitions;

/** The steps that an issue offers, with where each leads and what it asks. */
public final class TransitionsJson {
    private final IssueWorkflowManager workflows;
    private final WorkflowManager definitions;
    private final Transitions transitions;
    private final Constants constants;
    private final FieldMeta meta;
    private final Shapes shapes;

    public TransitionsJson(
            IssueWorkflowManager workflows,
            WorkflowManager definitions,
            Transitions transitions,
            Constants constants,
            FieldMeta meta,
            Shapes shapes) {
        this.workflows = workflows;
        this.definitions = definitions;
        this.transitions = transitions;
        this.constants = constants;
        this.meta = meta;
        this.shapes = shapes;
    }

    List<Map<String, Object>> of(Issue issue, ApplicationUser user, boolean withFields) {
        return workflows.getSortedAvailableActions(issue, user).stream()
                .map(action -> json(action, issue, user, withFields))
                .toList();
    }

    /** The fields that a step asks for. */
    List<String> screen(Issue issue, int actionId, ApplicationUser user) {
        return transitions
                .find(issue, actionId, user)
                .flatMap(Transitions.Transition::screen)
                .map(ScreenLayout::fields)
                .orElse(List.of());
    }

    private Map<String, Object> json(ActionDescriptor action, Issue issue, ApplicationUser user, boolean withFields) {
        Map<String, Object> json = object(
                "id",
                String.valueOf(action.getId()),
                "name",
                action.getName(),
                "to",
                to(action, issue).orElse(null));
        if (withFields) {
            Map<String, Object> fields = new LinkedHashMap<>();
            screen(issue, action.getId(), user)
                    .forEach(field ->
                            meta.of(field, Place.of(issue), user).ifPresent(found -> fields.put(field, found)));
            json.put("fields", fields);
        }
        return json;
    }

    private Optional<Map<String, Object>> to(ActionDescriptor action, Issue issue) {
        int step = action.getUnconditionalResult().getStep();
        StepDescriptor target = definitions.getWorkflow(issue).getDescriptor().getStep(step);
        return target == null
                ? Optional.of(shapes.status(issue.getStatus()))
                : constants
                        .status(String.valueOf(target.getMetaAttributes().get("jira.status.id")))
                        .map(shapes::status);
    }
}
