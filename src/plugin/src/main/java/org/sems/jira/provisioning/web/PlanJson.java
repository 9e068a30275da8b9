package org.sems.jira.provisioning.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sems.jira.rest.Messages;
import org.sems.provisioning.host.Difference;
import org.sems.provisioning.host.PlanMessage;
import org.sems.provisioning.plan.Action;
import org.sems.provisioning.plan.Change;
import org.sems.provisioning.plan.Drift;
import org.sems.provisioning.plan.Plan;
import org.sems.provisioning.release.GatedWorkflow;
import org.sems.provisioning.release.Release;

/** Plans and findings as maps of plain values in the user's language, for REST and for pages. */
public final class PlanJson {
    private final Messages messages;

    public PlanJson(Messages messages) {
        this.messages = messages;
    }

    public Map<String, Object> write(Plan plan) {
        Map<String, Object> map = new HashMap<>();
        map.put("empty", plan.isEmpty());
        map.put("changes", changes(plan.changes()));
        map.put("conflicts", plan.conflicts().size());
        map.put(
                "fields",
                new HashMap<>(Map.of(
                        "used",
                        plan.budget().used(),
                        "created",
                        plan.budget().created(),
                        "limit",
                        plan.budget().limit())));
        return map;
    }

    public List<Map<String, Object>> changes(List<Change> changes) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Change change : changes) {
            Map<String, Object> row = row(change.kind().text(), change.key(), change.name(), change.differences());
            row.put("action", change.action().name());
            row.put(
                    "actionText",
                    messages.text("sems.setup.action." + change.action().name()));
            row.put("why", new ArrayList<>(change.why().stream().map(this::text).toList()));
            row.put("changesJira", change.action().changesTheHost());
            row.put("conflict", change.action() == Action.CONFLICT);
            rows.add(row);
        }
        return rows;
    }

    public Map<String, Object> write(Release release) {
        Map<String, Object> map = new HashMap<>();
        map.put("changes", changes(release.changes()));
        map.put(
                "others",
                new ArrayList<>(release.others().stream().map(PlanJson::other).toList()));
        return map;
    }

    private static Map<String, Object> other(GatedWorkflow workflow) {
        Map<String, Object> row = new HashMap<>();
        row.put("name", workflow.name());
        row.put("live", workflow.live());
        row.put("draft", workflow.draft());
        row.put("transitions", new ArrayList<>(workflow.transitions()));
        return row;
    }

    public List<Map<String, Object>> drift(List<Drift> drift) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Drift one : drift) {
            Map<String, Object> row = row(one.kind().text(), one.key(), one.name(), one.differences());
            row.put("code", one.code());
            row.put("text", messages.text("sems.setup.drift." + one.code()));
            rows.add(row);
        }
        return rows;
    }

    private Map<String, Object> row(String kind, String key, String name, List<Difference> differences) {
        Map<String, Object> row = new HashMap<>();
        row.put("kind", kind);
        row.put("kindText", messages.text("sems.setup.kind." + kind));
        row.put("key", key);
        row.put("name", name);
        List<Map<String, Object>> list = new ArrayList<>();
        for (Difference difference : differences) {
            Map<String, Object> map = new HashMap<>();
            map.put("part", difference.part());
            map.put("before", new ArrayList<>(difference.before()));
            map.put("after", new ArrayList<>(difference.after()));
            list.add(map);
        }
        row.put("differences", list);
        return row;
    }

    private String text(PlanMessage planMessage) {
        return messages.text(
                "sems.setup.why." + planMessage.code(),
                Objects.requireNonNull(planMessage.arguments()).toArray());
    }
}
