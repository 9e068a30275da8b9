package org.sems.sandbox.web.workflow;

import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sems.sandbox.web.Visit;

/** The workflow and the transition that a page is about; only a draft or an inactive workflow can be changed. */
record EditedWorkflow(JiraWorkflow workflow, ActionDescriptor transition) {
    static final String FOLDER = "/secure/admin/workflows/";

    static Optional<JiraWorkflow> workflow(WorkflowManager workflows, Visit visit) {
        String name = visit.text("workflowName").orElse("");
        if (!workflows.workflowExists(name)) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                "draft".equals(visit.text("workflowMode").orElse("live"))
                        ? workflows.getDraftWorkflow(name)
                        : workflows.getWorkflowClone(name));
    }

    static Optional<EditedWorkflow> of(WorkflowManager workflows, Visit visit) {
        int id = visit.number("workflowTransition", -1);
        return workflow(workflows, visit)
                .flatMap(workflow -> workflow.getAllActions().stream()
                        .filter(action -> action.getId() == id)
                        .findFirst()
                        .map(action -> new EditedWorkflow(workflow, action)));
    }

    boolean isOpen() {
        return workflow.isDraftWorkflow() || workflow.isEditable();
    }

    /** The part at a path of positions, counted from 1: {@code 2}, or {@code 1.2} inside of a group. */
    Optional<AbstractDescriptor> part(Kind kind, String path) {
        List<AbstractDescriptor> among = kind.within(transition);
        AbstractDescriptor found = null;
        for (String position : path.split("\\.")) {
            int index = position.matches("\\d{1,4}") ? Integer.parseInt(position) - 1 : -1;
            if (index < 0 || index >= among.size()) {
                return Optional.empty();
            }
            found = among.get(index);
            among = Kind.inside(found);
        }
        return Optional.ofNullable(found);
    }

    /** What the part at the path stands among. */
    List<AbstractDescriptor> siblings(Kind kind, String path) {
        int dot = path.lastIndexOf('.');
        return dot < 0
                ? kind.within(transition)
                : Kind.inside(part(kind, path.substring(0, dot)).orElseThrow());
    }

    Map<String, String> parameters() {
        return Map.of(
                "workflowName",
                workflow.getName(),
                "workflowMode",
                workflow.getMode(),
                "workflowTransition",
                String.valueOf(transition.getId()));
    }

    String address(String page, Map<String, String> more) {
        return FOLDER + page + "?" + query(parameters()) + (more.isEmpty() ? "" : "&" + query(more));
    }

    static String query(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .reduce((a, b) -> a + "&" + b)
                .orElse("");
    }
}
