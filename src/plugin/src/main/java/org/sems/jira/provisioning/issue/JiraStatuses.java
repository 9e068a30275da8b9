package org.sems.jira.provisioning.issue;

import com.atlassian.jira.config.StatusCategoryManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.status.Status;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sems.jira.provisioning.CountIssues;
import org.sems.jira.provisioning.host.HostObjects;
import org.sems.jira.provisioning.workflow.WorkflowsInUse;
import org.sems.provisioning.host.Existing;
import org.sems.provisioning.host.Kind;
import org.sems.provisioning.host.PlanMessage;
import org.sems.provisioning.host.Shape;

/** Statuses, shared by name and category with the rest of Jira. */
public final class JiraStatuses implements HostObjects {
    private static final Map<String, String> CATEGORY_KEYS =
            Map.of("new", "new", "progress", "indeterminate", "done", "done");
    private static final String ICON = "/images/icons/statuses/generic.png";
    private final StatusManager statuses;
    private final StatusCategoryManager categories;
    private final WorkflowsInUse workflows;
    private final CountIssues issues;

    public JiraStatuses(
            StatusManager statuses, StatusCategoryManager categories, WorkflowsInUse workflows, CountIssues issues) {
        this.statuses = statuses;
        this.categories = categories;
        this.workflows = workflows;
        this.issues = issues;
    }

    @Override
    public Kind kind() {
        return Kind.STATUS;
    }

    @Override
    public Optional<Existing> byId(String id) {
        return statuses.getStatuses().stream()
                .filter(status -> status.getId().equals(id))
                .findFirst()
                .map(JiraStatuses::present);
    }

    @Override
    public List<Existing> named(String name) {
        return statuses.getStatuses().stream()
                .filter(status -> status.getName().equalsIgnoreCase(name))
                .map(JiraStatuses::present)
                .toList();
    }

    @Override
    public String create(String name, Shape shape) {
        return statuses.createStatus(
                        name, "", ICON, categories.getStatusCategoryByKey(CATEGORY_KEYS.get(shape.text("category"))))
                .getId();
    }

    @Override
    public void delete(String id) {
        statuses.removeStatus(id);
    }

    @Override
    public List<PlanMessage> uses(String id) {
        List<String> users = workflows.thatName(Kind.STATUS, id);
        if (!users.isEmpty()) {
            return List.of(PlanMessage.of("in-workflows", String.join(", ", users)));
        }
        long count = issues.count("status = " + id);
        return count == 0 ? List.of() : List.of(PlanMessage.of("issues-in-status", String.valueOf(count)));
    }

    private static Existing present(Status status) {
        String key = status.getStatusCategory() == null
                ? ""
                : status.getStatusCategory().getKey();
        return Existing.of(
                Kind.STATUS,
                status.getId(),
                status.getName(),
                Shape.empty().with("category", key.equals("indeterminate") ? "progress" : key));
    }
}
