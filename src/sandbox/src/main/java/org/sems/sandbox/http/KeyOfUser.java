package org.sems.sandbox.http;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.user.anonymize.AffectedEntity;
import com.atlassian.jira.user.anonymize.UserKeyChangeHandler;
import com.atlassian.jira.user.anonymize.UserPropertyChangeParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sems.sandbox.bundle.ModuleElement;
import org.sems.sandbox.bundle.PluginModules;
import org.sems.sandbox.directory.Users;
import org.sems.sandbox.issue.IssueRecord;
import org.sems.sandbox.issue.Issues;
import org.sems.sandbox.kernel.Services;

/** Changes the key of a user as Jira's anonymisation does: in users, groups and people of issues, then by the handlers of apps. */
final class KeyOfUser {
    private final Services services;

    KeyOfUser(Services services) {
        this.services = services;
    }

    /** What administrators are told beforehand, and what handlers could not do. */
    Map<String, Object> change(String name, String to) {
        Users users = services.get(Users.class);
        String from = users.byName(name).orElseThrow().getKey();
        UserPropertyChangeParameter change = new UserPropertyChangeParameter(from, to, null);
        List<UserKeyChangeHandler> handlers = handlers();
        List<Map<String, Object>> affected = new ArrayList<>();
        for (UserKeyChangeHandler handler : handlers) {
            for (AffectedEntity entity : handler.getAffectedEntities(change)) {
                affected.add(Map.of(
                        "what",
                        entity.getDescriptionKey(),
                        "how",
                        entity.getType(),
                        "number",
                        entity.getNumberOfOccurrences().orElse(0L)));
            }
        }
        users.changeKey(from, to);
        inIssues(from, to);
        List<String> errors = handlers.stream()
                .map(handler -> handler.update(change))
                .map(ServiceResult::getErrorCollection)
                .flatMap(collected -> collected.getErrorMessages().stream())
                .toList();
        return Map.of("affected", affected, "errors", errors);
    }

    private List<UserKeyChangeHandler> handlers() {
        PluginModules modules = services.get(PluginModules.class);
        List<UserKeyChangeHandler> handlers = new ArrayList<>();
        for (ModuleElement module : modules.of("user-key-change-handler")) {
            handlers.add(modules.newInstance(module));
        }
        return handlers;
    }

    private void inIssues(String from, String to) {
        Issues issues = services.get(Issues.class);
        issues.change(() -> {
            for (IssueRecord record : List.copyOf(issues.all())) {
                if (Objects.equals(from, record.assignee)
                        || Objects.equals(from, record.reporter)
                        || Objects.equals(from, record.creator)) {
                    IssueRecord changed = issues.forChange(record.id);
                    changed.assignee = from.equals(changed.assignee) ? to : changed.assignee;
                    changed.reporter = from.equals(changed.reporter) ? to : changed.reporter;
                    changed.creator = from.equals(changed.creator) ? to : changed.creator;
                    issues.save(changed);
                }
            }
            return null;
        });
    }
}
