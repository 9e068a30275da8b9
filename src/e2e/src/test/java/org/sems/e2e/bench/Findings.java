package org.sems.e2e.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sems.e2e.gate.Records;
import org.sems.e2e.host.Answer;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.SemsProject;

/** Audits with more and more findings. An audit closes when all of them are done, so its gate looks at every one, and the approval covers all links. */
final class Findings {

    private static final int RUNS = 10;
    private static final List<Integer> LINKED = List.of(0, 10, 100);
    private static final String LEAD = "auditor";

    private final Host sandbox;
    private final Meter meter;
    private final SemsProject project;
    private final Records records;
    private final List<Step> steps = new ArrayList<>();
    private int reasons;

    /** Something that somebody does with an audit that has so many findings. */
    private record Step(String name, int linked, Task task) {}

    Findings(Host sandbox, Meter meter, SemsProject project) {
        this.sandbox = sandbox;
        this.meter = meter;
        this.project = project;
        this.records = new Records(project);
        List<String> dismissed = new ArrayList<>();
        for (int finding = 0; finding < LINKED.get(LINKED.size() - 1); finding++) {
            dismissed.add(planted("Finding", "Dismissed", Map.of("resolution", "Not accepted")));
        }
        String open = planted("Finding", "Raised", Map.of());
        for (int linked : LINKED) {
            lookedAt(audit(dismissed.subList(0, linked)), linked);
        }
        for (int linked : LINKED.subList(1, LINKED.size())) {
            String audit = audit(dismissed.subList(1, linked));
            records.link(audit, "SeMS finds", open);
            refused(audit, linked);
        }
        for (int linked : LINKED) {
            allowed(audit(dismissed.subList(0, linked)), linked);
        }
    }

    private void lookedAt(String audit, int linked) {
        steps.add(new Step(
                "Next steps",
                linked,
                Task.of(() -> sandbox.as(LEAD)
                        .get("/rest/sems/1.0/records/" + audit + "/next-steps")
                        .ok())));
    }

    private void refused(String audit, int linked) {
        String close = records.transitionId(LEAD, audit, "Close");
        steps.add(new Step("Close, refused", linked, Task.of(() -> {
            Answer answer = taken(close, audit);
            if (answer.status() != 400) {
                throw new AssertionError("an audit with an open finding was closed: " + answer);
            }
        })));
    }

    private void allowed(String audit, int linked) {
        String close = records.transitionId(LEAD, audit, "Close");
        steps.add(new Step(
                "Close, allowed", linked, new Task(() -> taken(close, audit).ok(), () -> reopen(audit))));
    }

    /** What still follows from it must not meet the next step. */
    private void reopen(String audit) {
        records.goes(LEAD, audit, "Reopen");
        meter.settle();
    }

    private Answer taken(String transition, String audit) {
        return project.as(LEAD)
                .post(
                        "/rest/api/2/issue/" + audit + "/transitions",
                        Map.of(
                                "transition",
                                Map.of("id", transition),
                                "fields",
                                records.values("Reasons", "All that was found is settled, look " + reasons++ + ".")));
    }

    private String audit(List<String> findings) {
        String audit = planted(
                "Audit", "Actions", Map.of(), records.values("Audit conclusion", List.of(Records.option("Conforms"))));
        findings.forEach(finding -> records.link(audit, "SeMS finds", finding));
        return audit;
    }

    private String planted(String type, String status, Map<String, String> more) {
        return planted(type, status, more, Map.of());
    }

    private String planted(String type, String status, Map<String, String> more, Map<String, Object> fieldsById) {
        Map<String, Object> fields = new LinkedHashMap<>(fieldsById);
        fields.put("assignee", Map.of("name", LEAD));
        Map<String, Object> record = new LinkedHashMap<>(more);
        record.putAll(Map.of(
                "project",
                project.key(),
                "type",
                type,
                "status",
                status,
                "summary",
                "Sample " + type,
                "user",
                "security-manager",
                "fields",
                fields));
        return sandbox.as("admin")
                .post("/sandbox/issues/import", record)
                .ok()
                .path("key")
                .asText();
    }

    Table measured(String title) {
        Table table = new Table(
                title,
                "Step",
                "Linked records",
                "ms, least / median",
                "Growth",
                "Host calls",
                "Searches, counts",
                "Issue loads");
        List<Measured> measured =
                meter.inTurn(RUNS, steps.stream().map(Step::task).toList());
        Times before = null;
        for (int number = 0; number < steps.size(); number++) {
            Step step = steps.get(number);
            Measured one = measured.get(number);
            boolean grows =
                    number > 0 && step.name().equals(steps.get(number - 1).name());
            table.row(
                    step.name(),
                    step.linked(),
                    one.times().inWords(),
                    grows ? one.times().over(before) : Numbers.NONE,
                    one.calls().all(),
                    one.calls().searches() + one.calls().counts(),
                    one.calls().issueLoads());
            before = one.times();
        }
        return table;
    }
}
