package org.sems.e2e.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.Rest;
import org.sems.e2e.host.SemsProject;

/**
 * What the app asks of Jira about an audit grows with its linked findings by permission checks alone, one for each finding:
 * docs/performance.md tells the counts, those of an allowed step too, whose background no test can wait for.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LinkedRecordsCostFuncTest {
    private static final String CHECK = "PermissionManager.hasPermission";
    private static final int FEW = 2;
    private static final int MANY = 7;
    private static final int LOOKS = 20;

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
        String few = audit(FEW);
        String many = audit(MANY);

        requireOneCheckEach(() -> nextSteps(few), () -> nextSteps(many));
    }

    @Test
    void aRefusedStepChecksEachLinkedRecordOnce() {
        String open = planted("Finding", "Raised", Map.of());
        String few = audit(FEW);
        String many = audit(MANY);
        records.link(few, "SeMS finds", open);
        records.link(many, "SeMS finds", open);

        requireOneCheckEach(() -> refusedClose(few), () -> refusedClose(many));
    }

    /**
     * Looks again while it is otherwise: what the background still does for the making of the links is counted as well.
     */
    private static void requireOneCheckEach(Supplier<Map<String, Long>> few, Supplier<Map<String, Long>> many) {
        Map<String, Long> expected = Map.of(CHECK, (long) MANY - FEW);
        Map<String, Long> growth = growth(few.get(), many.get());
        for (int look = 1; look < LOOKS && !growth.equals(expected); look++) {
            growth = growth(few.get(), many.get());
        }
        assertThat(growth).isEqualTo(expected);
    }

    private static Map<String, Long> growth(Map<String, Long> few, Map<String, Long> many) {
        Map<String, Long> growth = new TreeMap<>(many);
        few.forEach((call, count) -> growth.merge(call, -count, Long::sum));
        growth.values().removeIf(count -> count == 0);
        return growth;
    }

    private Map<String, Long> nextSteps(String audit) {
        return calls(() -> host.as("auditor")
                .get("/rest/sems/1.0/records/" + audit + "/next-steps")
                .ok());
    }

    private Map<String, Long> refusedClose(String audit) {
        return calls(() -> assertThat(records.transition("auditor", audit, "Close", null, "Reasons", "All is settled.")
                        .status())
                .isEqualTo(400));
    }

    /** With those that follow in the background. */
    private Map<String, Long> calls(Runnable work) {
        settled();
        admin.delete("/sandbox/calls").ok();
        work.run();
        return settled();
    }

    private Map<String, Long> settled() {
        List<Map<String, Long>> seen = new ArrayList<>(List.of(counted()));
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
