package org.sems.e2e.effect;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sems.e2e.gate.Records;
import org.sems.e2e.host.Answer;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.SemsProject;

/** What a decision brings about on other records: after it, once, and never at its cost. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EffectsFuncTest {
    private static final String MANAGER = "security-manager";
    private static final int LOOKS = 600;
    private Host host;
    private SemsProject project;

    @BeforeAll
    void startASandboxOfOnesOwn() {
        Assumptions.assumeTrue(
                System.getProperty("jira.url", "").isEmpty(), "NOT RUN: a Jira that others use is not killed");
        host = Host.fresh();
        project = SemsProject.withCoreProfile(host);
    }

    @AfterAll
    void stopIt() {
        if (host != null) {
            host.kill();
        }
    }

    @Test
    void happenOnceAlsoWhenTheMachineStopsRightAfterTheDecision() {
        String incident = underInvestigation();
        host.as("admin")
                .put("/sandbox/kill", Map.of("at", "transition.after-commit"))
                .ok();

        untilTheEnd(() -> planActions(incident));
        host.start();
        runJob("org.sems.jira.outbox.worker.RetryEffects");

        eventually(() -> linked(incident).size() == 1);
        assertThat(status(incident)).isEqualTo("Actions");
        assertThat(waiting(MANAGER))
                .noneMatch(effect -> effect.path("issue").asText().equals(incident));
        runJob("org.sems.jira.outbox.worker.RetryEffects");
        assertThat(linked(incident)).hasSize(1);
    }

    @Test
    void areNotThereWhenTheDecisionIsNot() {
        String incident = underInvestigation();
        host.as("admin")
                .put("/sandbox/kill", Map.of("at", "transition.before-commit"))
                .ok();

        untilTheEnd(() -> planActions(incident));
        host.start();
        runJob("org.sems.jira.outbox.worker.RetryEffects");

        assertThat(status(incident)).isEqualTo("Investigating");
        assertThat(linked(incident)).isEmpty();
        assertThat(waiting(MANAGER))
                .noneMatch(effect -> effect.path("issue").asText().equals(incident));
    }

    @Test
    void areKeptListedAndTriedAgainWhenTheyFail() {
        String incident = underInvestigation();
        host.as("admin")
                .put("/sandbox/configuration/permission", Map.of("project", project.key(), "remove", "CREATE_ISSUES"))
                .ok();

        planActions(incident).ok();
        eventually(() -> waiting(MANAGER).stream()
                .anyMatch(effect -> effect.path("issue").asText().equals(incident)
                        && effect.path("state").asText().equals("failed")));

        JsonNode failed = waiting(MANAGER).stream()
                .filter(effect -> effect.path("issue").asText().equals(incident))
                .findFirst()
                .orElseThrow();
        assertThat(status(incident)).as("the decision stands").isEqualTo("Actions");
        assertThat(failed.path("failure").path("code").asText()).isEqualTo("effect.refused-by-jira");
        assertThat(host.as("reporter").get(effects()).status()).isEqualTo(403);
        assertThat(host.as(MANAGER)
                        .post("/rest/sems/1.0/effects/" + failed.path("id").asLong() + "/retry", Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(ledgerOf(incident)).containsExactly("effect-failed");

        project.setup("apply").ok();
        host.as("admin")
                .post("/rest/sems/1.0/effects/" + failed.path("id").asLong() + "/retry", Map.of())
                .ok();

        eventually(() -> linked(incident).size() == 1);
        assertThat(ledgerOf(incident)).containsExactly("effect-failed");
    }

    @Test
    void giveARaisedRecordTheSecurityLevelOfItsSource() {
        String incident = project.create(
                MANAGER,
                "Incident",
                "Key card copied",
                fields("Incident class", Map.of("value", "Near miss"), "security", Map.of("name", "Restricted")));
        investigate(incident);

        planActions(incident).ok();

        eventually(() -> linked(incident).size() == 1);
        JsonNode raised = issue(linked(incident).get(0)).path("fields");
        assertThat(raised.path("security").path("name").asText()).isEqualTo("Restricted");
        assertThat(raised.path("summary").asText()).contains(incident).contains("Key card copied");
        assertThat(host.as("reporter")
                        .get("/rest/api/2/issue/" + linked(incident).get(0))
                        .status())
                .isEqualTo(404);
    }

    /** Its reporter may not decide who reads what others do about it, and what it says is not for those others. */
    @Test
    void raiseFromAnOwnReportWhatHasTheLevelOfItsOwnTypeAndRepeatsNothing() {
        String incident = underInvestigation();
        host.as(MANAGER)
                .put(
                        "/rest/api/2/issue/" + incident,
                        Map.of("fields", Map.of("security", Map.of("name", "Own report"))))
                .ok();

        planActions(incident).ok();

        eventually(() -> linked(incident).size() == 1);
        JsonNode raised = issue(linked(incident).get(0)).path("fields");
        assertThat(raised.path("security").path("name").asText()).isEqualTo("Internal");
        assertThat(raised.path("summary").asText()).isEqualTo("Correct");
        assertThat(host.as("risk-owner")
                        .get("/rest/api/2/issue/" + linked(incident).get(0))
                        .body())
                .doesNotContain(incident)
                .doesNotContain("Gate left open");
    }

    @Test
    void nameNoSecretRecordToThoseWhoReadTheComment() {
        String risk = project.create(MANAGER, "Risk", "Access by copied key cards", Map.of());
        String incident = project.create(
                MANAGER,
                "Incident",
                "Key card of the vault copied",
                fields("Incident class", Map.of("value", "Near miss"), "security", Map.of("name", "Restricted")));
        link(incident, risk);

        triage(incident);

        eventually(() -> flags(risk).contains("Review requested"));
        String comment = issue(risk)
                .path("fields")
                .path("comment")
                .path("comments")
                .path(0)
                .path("body")
                .asText();
        assertThat(comment).contains("Triage").doesNotContain(incident).doesNotContain("vault");
    }

    private String underInvestigation() {
        String incident = project.create(
                MANAGER,
                "Incident",
                "Gate left open",
                fields("Incident class", Map.of("value", "Near miss"), "security", Map.of("name", "Internal")));
        investigate(incident);
        return incident;
    }

    private void investigate(String incident) {
        triage(incident);
        new Records(project).goes(MANAGER, incident, "Investigate");
    }

    private void triage(String incident) {
        new Records(project)
                .goes(
                        MANAGER,
                        incident,
                        "Triage",
                        "Actual severity",
                        Records.option("No harm"),
                        "Potential severity",
                        Records.option("Moderate"));
    }

    private Answer planActions(String incident) {
        return project.transition(
                MANAGER,
                incident,
                "Plan actions",
                fields("Cause", "The lock was worn out.", "Cause category", Map.of("value", "Equipment failure")));
    }

    private void link(String from, String to) {
        host.as(MANAGER)
                .post(
                        "/rest/api/2/issueLink",
                        Map.of(
                                "type",
                                Map.of("name", "SeMS affects"),
                                "inwardIssue",
                                Map.of("key", from),
                                "outwardIssue",
                                Map.of("key", to)))
                .ok();
    }

    private Map<String, Object> fields(Object... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            String name = (String) namesAndValues[i];
            fields.put(name.equals("security") ? name : project.field(name), namesAndValues[i + 1]);
        }
        return fields;
    }

    private JsonNode issue(String key) {
        return host.as(MANAGER).get("/rest/api/2/issue/" + key).ok();
    }

    private String status(String key) {
        return issue(key).path("fields").path("status").path("name").asText();
    }

    private List<String> flags(String key) {
        return StreamSupport.stream(
                        issue(key)
                                .path("fields")
                                .path(project.field("Record flags"))
                                .spliterator(),
                        false)
                .map(flag -> flag.path("value").asText())
                .toList();
    }

    private List<String> linked(String key) {
        return StreamSupport.stream(issue(key).path("fields").path("issuelinks").spliterator(), false)
                .map(link -> link.path("outwardIssue").path("key").asText())
                .toList();
    }

    private String effects() {
        return "/rest/sems/1.0/effects?sems=" + project.key();
    }

    private List<JsonNode> waiting(String user) {
        return StreamSupport.stream(
                        host.as(user).get(effects()).ok().path("effects").spliterator(), false)
                .toList();
    }

    private List<String> ledgerOf(String key) {
        return StreamSupport.stream(
                        host.as(MANAGER)
                                .get("/rest/sems/1.0/ledger?sems=" + project.key())
                                .ok()
                                .path("entries")
                                .spliterator(),
                        false)
                .filter(entry -> entry.path("issue").asText().equals(key))
                .map(entry -> entry.path("kind").asText())
                .toList();
    }

    private void runJob(String id) {
        host.as("admin").post("/sandbox/jobs", Map.of("run", id)).ok();
    }

    /** The answer never comes: the process ends in the middle of the request. */
    private static void untilTheEnd(Runnable request) {
        try {
            request.run();
        } catch (RuntimeException | AssertionError gone) {
            return;
        }
        throw new AssertionError("the machine did not stop");
    }

    private static void eventually(BooleanSupplier holds) {
        for (int look = 0; look < LOOKS; look++) {
            if (holds.getAsBoolean()) {
                return;
            }
            LockSupport.parkNanos(100_000_000L);
        }
        throw new AssertionError("did not come to hold");
    }
}
