package org.sems.e2e.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.Rest;
import org.sems.e2e.host.SemsProject;

/**
 * What the app asks of Jira about an audit grows with its linked findings by permission checks alone, one for each finding and each time that
 * the links are read: docs/performance.md tells the counts.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LinkedRecordsCostFuncTest {
    private static final String CHECK = "PermissionManager.hasPermission";
    private static final int FEW = 2;
    private static final int MANY = 7;

    private Host host;
    private Rest admin;
    private Records records;
    private List<String> findings;

    @BeforeAll
    void haveFindings() {
        Assumptions.assumeTrue(Host.shared().isSandbox(), "NOT RUN: only the sandbox counts host calls");
        host = Host.shared();
        admin = host.as("admin");
        records = new Records(SemsProject.withCoreProfile(host));
        findings = IntStream.range(0, MANY)
                .mapToObj(any -> planted("Finding", "Dismissed", Map.of("resolution", "Not accepted")))
                .toList();
    }

    @Test
    void nextStepsCheckEachLinkedRecordOnce() {
        assertThat(growth(this::nextSteps)).isEqualTo(Map.of(CHECK, (long) MANY - FEW));
    }

    @Test
    void aRefusedStepChecksEachLinkedRecordOnce() {
        String open = planted("Finding", "Raised", Map.of());

        Map<String, Long> growth = growth(audit -> {
            records.link(audit, "SeMS finds", open);
            return calls(() -> assertThat(close(audit)).isEqualTo(400));
        });

        assertThat(growth).isEqualTo(Map.of(CHECK, (long) MANY - FEW));
    }

    /** The gate before and under the lock, the approval, and what the background compares. */
    @Test
    void anAllowedStepChecksEachLinkedRecordAsOftenAsItIsDecided() {
        Map<String, Long> growth =
                growth(audit -> calls(() -> assertThat(close(audit)).isEqualTo(204)));

        assertThat(growth).isEqualTo(Map.of(CHECK, 6L * (MANY - FEW)));
    }

    /** How many calls more it takes with many findings than with few. */
    private Map<String, Long> growth(Function<String, Map<String, Long>> look) {
        look.apply(audit(FEW));
        Map<String, Long> few = look.apply(audit(FEW));
        Map<String, Long> growth = new TreeMap<>(look.apply(audit(MANY)));
        few.forEach((call, count) -> growth.merge(call, -count, Long::sum));
        growth.values().removeIf(count -> count == 0);
        return growth;
    }

    private Map<String, Long> nextSteps(String audit) {
        return calls(() -> host.as("auditor")
                .get("/rest/sems/1.0/records/" + audit + "/next-steps")
                .ok());
    }

    private int close(String audit) {
        return records.transition("auditor", audit, "Close", null, "Reasons", "All that was found is settled: " + audit)
                .status();
    }

    /** With those that follow in the background. */
    private Map<String, Long> calls(Runnable work) {
        settled();
        admin.delete("/sandbox/calls").ok();
        work.run();
        return settled();
    }

    private Map<String, Long> settled() {
        List<Map<String, Long>> seen = new java.util.ArrayList<>(List.of(counted()));
        Await.until(() -> {
            seen.add(counted());
            return seen.get(seen.size() - 1).equals(seen.get(seen.size() - 2));
        });
        return seen.get(seen.size() - 1);
    }

    private Map<String, Long> counted() {
        Map<String, Long> counts = new TreeMap<>();
        admin.get("/sandbox/calls")
                .ok()
                .fields()
                .forEachRemaining(
                        count -> counts.put(count.getKey(), count.getValue().asLong()));
        return counts;
    }

    private String audit(int linked) {
        String audit = planted("Audit", "Actions", Map.of());
        findings.subList(0, linked).forEach(finding -> records.link(audit, "SeMS finds", finding));
        return audit;
    }

    private String planted(String type, String status, Map<String, Object> more) {
        Map<String, Object> fields = new TreeMap<>(
                type.equals("Audit")
                        ? records.values("Audit conclusion", List.of(Records.option("Conforms")))
                        : Map.of());
        fields.put("assignee", Map.of("name", "auditor"));
        Map<String, Object> record = new TreeMap<>(more);
        record.putAll(Map.of(
                "project",
                records.project().key(),
                "type",
                type,
                "status",
                status,
                "summary",
                type + " to be counted",
                "user",
                "security-manager",
                "fields",
                fields));
        return admin.post("/sandbox/issues/import", record).ok().path("key").asText();
    }
}
