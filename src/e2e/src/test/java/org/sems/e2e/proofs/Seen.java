package org.sems.e2e.proofs;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.sems.e2e.gate.Records;
import org.sems.e2e.host.Host;

/** What the readers of one SeMS see of approvals, ledger and effects. */
record Seen(Host host, Records records) {

    private static final String READER = "security-manager";
    /** Enough for a claim that is left, and for some tries after it. */
    private static final Duration LONGEST_CLAIM = Duration.ofMinutes(10);

    private static final Duration BETWEEN_JOBS = Duration.ofSeconds(2);

    /** All entries, newest first. */
    List<JsonNode> ledger() {
        String path = "/rest/sems/1.0/ledger?limit=100&sems=" + key();
        List<JsonNode> entries = new ArrayList<>();
        JsonNode page = host.as(READER).get(path).ok();
        page.path("entries").forEach(entries::add);
        while (page.has("next")) {
            page = host.as(READER)
                    .get(path + "&before=" + page.path("next").asText())
                    .ok();
            page.path("entries").forEach(entries::add);
        }
        return entries;
    }

    List<String> ledgerKinds(String issue) {
        return ledger().stream()
                .filter(entry -> entry.path("issue").asText().equals(issue))
                .map(entry -> entry.path("kind").asText())
                .toList();
    }

    /** States of the record's approvals. */
    List<String> approvals(String issue) {
        return host.as(READER).get("/rest/sems/1.0/approvals?issue=" + issue).ok().findValues("state").stream()
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .toList();
    }

    int comments(String issue) {
        return records.issue(issue)
                .path("fields")
                .path("comment")
                .path("comments")
                .size();
    }

    int count(String jql) {
        return host.as(READER)
                .search("project = " + key() + " AND " + jql)
                .keys()
                .size();
    }

    boolean noEffectWaits() {
        return waiting().isEmpty();
    }

    JsonNode waiting() {
        return host.as(READER).get("/rest/sems/1.0/effects?sems=" + key()).ok().path("effects");
    }

    /** Keys of the records whose effects wait. */
    Set<String> waitingOf() {
        Set<String> keys = new HashSet<>();
        waiting().forEach(effect -> keys.add(effect.path("issue").asText()));
        return keys;
    }

    /** What the job does every minute. */
    void retryEffects() {
        runJob("org.sems.jira.outbox.worker.RetryEffects");
    }

    /** Lets the job run until nothing waits: the app goes by the time of the machine, and a claim that a killed process left ends after five minutes. */
    void finishEffects() {
        long end = System.nanoTime() + LONGEST_CLAIM.toNanos();
        while (!noEffectWaits()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("in " + LONGEST_CLAIM + " these are not done: " + waiting());
            }
            retryEffects();
            LockSupport.parkNanos(BETWEEN_JOBS.toNanos());
        }
    }

    void runJob(String id) {
        host.as("admin").post("/sandbox/jobs", Map.of("run", id)).ok();
    }

    String key() {
        return records.project().key();
    }
}
