package org.sems.sandbox.issue;

import com.atlassian.jira.issue.MutableIssue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.sems.sandbox.config.Bonds;
import org.sems.sandbox.issue.link.LinkRecord;
import org.sems.sandbox.issue.link.Links;
import org.sems.sandbox.scheme.IssueLevels;
import org.sems.sandbox.workflow.WorkflowSchemes;
import org.sems.sandbox.workflow.Workflows;

/** What of the configuration the issues and workflows hold, and what becomes of them when a part of it goes. */
final class IssueBonds implements Bonds.Bond, IssueLevels {
    private final Issues issues;
    private final Links links;
    private final Surroundings surroundings;
    private final Workflows workflows;
    private final WorkflowSchemes schemes;
    private final Consumer<MutableIssue> delete;

    IssueBonds(
            Issues issues,
            Links links,
            Surroundings surroundings,
            Workflows workflows,
            WorkflowSchemes schemes,
            Consumer<MutableIssue> delete) {
        this.issues = issues;
        this.links = links;
        this.surroundings = surroundings;
        this.workflows = workflows;
        this.schemes = schemes;
        this.delete = delete;
    }

    @Override
    public boolean holds(Bonds.Kind kind, String id) {
        return switch (kind) {
            case ISSUE_TYPE -> any(r -> id.equals(r.typeId));
            case STATUS -> any(r -> id.equals(r.statusId)) || workflows.uses("jira.status.id", id);
            case RESOLUTION -> any(r -> id.equals(r.resolutionId));
            case PRIORITY -> any(r -> id.equals(r.priorityId));
            case SCREEN -> workflows.uses("jira.fieldscreen.id", id);
            default -> false;
        };
    }

    @Override
    public void removed(Bonds.Kind kind, String id) {
        switch (kind) {
            case PROJECT -> {
                issues.ofProject(Long.parseLong(id)).forEach(r -> delete.accept(SandboxIssue.of(surroundings, r)));
                schemes.assign(Long.parseLong(id), null);
            }
            case LINK_TYPE ->
                links.all().stream()
                        .filter(l -> l.type() == Long.parseLong(id))
                        .map(LinkRecord::id)
                        .toList()
                        .forEach(links::delete);
            case CUSTOM_FIELD ->
                change(r -> r.values.containsKey(Long.valueOf(id)), r -> r.values.remove(Long.valueOf(id)));
            case OPTION ->
                change(
                        r -> r.values.values().stream().anyMatch(v -> v.contains(id)),
                        r -> r.values.replaceAll((field, values) -> without(values, id)));
            case SECURITY_LEVEL -> change(r -> Long.valueOf(id).equals(r.level), r -> r.level = null);
            default -> {}
        }
    }

    @Override
    public void swap(long projectId, Map<Long, Long> levels) {
        change(r -> r.projectId == projectId && levels.containsKey(r.level), r -> r.level = levels.get(r.level));
    }

    private boolean any(Predicate<IssueRecord> that) {
        return issues.all().stream().anyMatch(that);
    }

    private void change(Predicate<IssueRecord> which, Consumer<IssueRecord> how) {
        issues.change(() -> {
            for (IssueRecord record : List.copyOf(issues.all())) {
                if (which.test(record)) {
                    IssueRecord copy = issues.forChange(record.id);
                    how.accept(copy);
                    copy.values.values().removeIf(List::isEmpty);
                    issues.save(copy);
                }
            }
            return null;
        });
    }

    private static List<Object> without(List<Object> values, Object one) {
        List<Object> rest = new ArrayList<>(values);
        rest.remove(one);
        return rest;
    }
}
