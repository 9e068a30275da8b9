package org.sems.sandbox.issue.edit;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.security.IssueSecurityLevelManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.sems.sandbox.issue.IssueRecord;
import org.sems.sandbox.issue.Surroundings;

/** What changed between two states of an issue, in the words of Jira's history. */
final class SystemFieldChanges {
    /** The fields that Jira keeps in an issue's own row; labels and components have tables of their own. */
    static final List<String> ROW = List.of(
            "issuetype",
            "status",
            "resolution",
            "priority",
            "summary",
            "description",
            "environment",
            "assignee",
            "reporter",
            "duedate",
            "security");

    private final Surroundings surroundings;

    SystemFieldChanges(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Copies one field, by the id under which a working copy notes its change; custom fields are not copied. */
    static void copy(String field, IssueRecord from, IssueRecord to) {
        switch (field) {
            case "project" -> to.projectId = from.projectId;
            case "issuetype" -> to.typeId = from.typeId;
            case "status" -> to.statusId = from.statusId;
            case "resolution" -> {
                to.resolutionId = from.resolutionId;
                to.resolved = from.resolved;
            }
            case "priority" -> to.priorityId = from.priorityId;
            case "summary" -> to.summary = from.summary;
            case "description" -> to.description = from.description;
            case "environment" -> to.environment = from.environment;
            case "assignee" -> to.assignee = from.assignee;
            case "reporter" -> to.reporter = from.reporter;
            case "duedate" -> to.due = from.due;
            case "security" -> to.level = from.level;
            case "labels" -> to.labels = new ArrayList<>(from.labels);
            case "components" -> to.components = new ArrayList<>(from.components);
            default -> {}
        }
    }

    /** @param known items that are there already: their fields are not told twice */
    List<ChangeItemBean> between(IssueRecord before, IssueRecord after, List<ChangeItemBean> known) {
        List<ChangeItemBean> items = new ArrayList<>();
        add(items, "summary", before.summary, after.summary, null);
        add(items, "description", before.description, after.description, null);
        add(items, "environment", before.environment, after.environment, null);
        add(
                items,
                "issuetype",
                before.typeId,
                after.typeId,
                id -> name(surroundings.constants().issueType(id).orElse(null)));
        add(
                items,
                "status",
                before.statusId,
                after.statusId,
                id -> name(surroundings.constants().status(id).orElse(null)));
        add(
                items,
                "priority",
                before.priorityId,
                after.priorityId,
                id -> name(surroundings.constants().priority(id).orElse(null)));
        add(
                items,
                "resolution",
                before.resolutionId,
                after.resolutionId,
                id -> name(surroundings.constants().resolution(id).orElse(null)));
        add(items, "assignee", before.assignee, after.assignee, this::userName);
        add(items, "reporter", before.reporter, after.reporter, this::userName);
        add(items, "duedate", before.due, after.due, date -> date + " 00:00:00.0");
        add(items, "security", text(before.level), text(after.level), this::levelName);
        if (!before.labels.equals(after.labels)) {
            items.add(new ChangeItemBean(
                    ChangeItemBean.STATIC_FIELD,
                    "labels",
                    null,
                    String.join(" ", before.labels),
                    null,
                    String.join(" ", after.labels)));
        }
        before.components.stream()
                .filter(c -> !after.components.contains(c))
                .forEach(c -> items.add(new ChangeItemBean(
                        ChangeItemBean.STATIC_FIELD, "Component", text(c), componentName(c), null, null)));
        after.components.stream()
                .filter(c -> !before.components.contains(c))
                .forEach(c -> items.add(new ChangeItemBean(
                        ChangeItemBean.STATIC_FIELD, "Component", null, null, text(c), componentName(c))));
        items.removeIf(i -> known.stream().anyMatch(k -> k.getField().equals(i.getField())));
        return items;
    }

    /** @param name of an id; null: the field is a text, kept as such */
    private static void add(
            List<ChangeItemBean> items, String field, String from, String to, Function<String, String> name) {
        if (!Objects.equals(from, to)) {
            items.add(new ChangeItemBean(
                    ChangeItemBean.STATIC_FIELD,
                    field,
                    name == null ? null : from,
                    named(from, name),
                    name == null ? null : to,
                    named(to, name)));
        }
    }

    private static String named(String id, Function<String, String> name) {
        return id == null || name == null ? id : name.apply(id);
    }

    private static String text(Long number) {
        return number == null ? null : number.toString();
    }

    private static String name(IssueConstant constant) {
        return constant == null ? null : constant.getName();
    }

    private String userName(String key) {
        return surroundings
                .directory()
                .byKey(key)
                .map(ApplicationUser::getDisplayName)
                .orElse(key);
    }

    private String levelName(String id) {
        return surroundings
                .services()
                .find(IssueSecurityLevelManager.class)
                .map(m -> m.getIssueSecurityName(Long.valueOf(id)))
                .orElse(id);
    }

    private String componentName(Long id) {
        return surroundings
                .projects()
                .component(id)
                .map(ProjectComponent::getName)
                .orElse(text(id));
    }
}
