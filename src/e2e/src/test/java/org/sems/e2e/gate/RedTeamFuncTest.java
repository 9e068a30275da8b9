package org.sems.e2e.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sems.e2e.gate.Records.option;
import static org.sems.e2e.gate.Records.rating;
import static org.sems.e2e.gate.Records.user;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sems.e2e.host.Answer;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.SemsProject;

/** Each way around a gate that somebody may try: refused, or flagged on the record with the approval lapsed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RedTeamFuncTest {

    private static final String TODAY = LocalDate.now().toString();
    private Records records;
    private String accepted;

    @BeforeAll
    void applyTheCoreProfile() {
        records = new Records(SemsProject.withCoreProfile(Host.shared())).withAccountableManager();
    }

    @BeforeEach
    void haveAnAcceptedRiskAboveTolerance() {
        accepted = new Risks(records).accepted();
    }

    /** Field, value: what the acceptance covers or its gate reads. */
    static Stream<Arguments> decidedFacts() {
        return Stream.of(
                Arguments.of("Residual rating", rating("Rare", "Minor")),
                Arguments.of("Current rating", rating("Rare", "Minor")),
                Arguments.of("Risk strategy", option("Avoid")),
                Arguments.of("Review by", "2031-01-01"),
                Arguments.of("Assignee", user("auditor")),
                Arguments.of("Record flags", List.of()));
    }

    @ParameterizedTest(name = "edit of {0}")
    @MethodSource("decidedFacts")
    void aDecidedFactIsOnNoEditScreenInAnyState(String field, Object value) {
        for (String risk : List.of(planned(), accepted)) {
            Answer answer = records.as("security-manager")
                    .put("/rest/api/2/issue/" + risk, Map.of("fields", records.values(field, value)));

            assertThat(answer.status()).as(field + " of " + risk).isEqualTo(400);
        }
        assertThat(records.isApproved(accepted)).isTrue();
    }

    @Test
    void bulkEditOffersNoDecidedFact() {
        onlyInTheSandbox();

        String page = records.as("security-manager")
                .get("/secure/BulkEditDetails.jspa?keys=" + planned() + "," + planned())
                .body();

        assertThat(page)
                .contains("Threat description")
                .doesNotContain(decidedFacts()
                        .map(fact -> "\"" + records.id((String) fact.get()[0]) + "\"")
                        .toArray(String[]::new));
    }

    @Test
    void anotherAppThatSkipsTheValidatorsLeavesAFlagAndNoAcceptance() {
        onlyInTheSandbox();
        String risk = planned();

        records.as("admin")
                .post(
                        "/sandbox/app/transition",
                        Map.of(
                                "issue",
                                risk,
                                "action",
                                records.transitionId("security-manager", risk, "Accept"),
                                "user",
                                "security-manager",
                                "skipValidators",
                                true))
                .ok();

        assertThat(records.status(risk)).isEqualTo("Accepted");
        assertThat(records.flags(risk)).contains("Gate bypassed");
        assertThat(records.isApproved(risk)).isFalse();
        assertThat(ledger()).contains("bypass").contains(risk);
    }

    @Test
    void anotherAppThatSkipsTheConditionsIsFoundToo() {
        onlyInTheSandbox();
        String risk = records.create("risk-owner", "Risk");
        String withdraw = records.transitionId("security-manager", risk, "Withdraw");

        records.as("admin")
                .post(
                        "/sandbox/app/transition",
                        Map.of(
                                "issue",
                                risk,
                                "action",
                                withdraw,
                                "user",
                                "risk-owner",
                                "skipConditions",
                                true,
                                "skipValidators",
                                true))
                .ok();

        assertThat(records.flags(risk)).contains("Gate bypassed");
    }

    @Test
    void anotherAppThatChangesAnAcceptedFactEndsTheAcceptance() {
        onlyInTheSandbox();

        records.as("admin")
                .post(
                        "/sandbox/app/update",
                        Map.of(
                                "issue",
                                accepted,
                                "user",
                                "security-manager",
                                "fields",
                                records.values("Residual rating", rating("Almost certain", "Severe"))))
                .ok();

        Await.until(() -> records.flags(accepted).contains("Changed after approval"));
        assertThat(records.isApproved(accepted)).isFalse();
        assertThat(records.refusal("accountable-manager", accepted, "Monitor")).isNotEmpty();
        assertThat(ledger()).contains("lapse").contains("Residual rating");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Accepted", "Closed"})
    void aProjectImportBringsNoDecision(String state) {
        onlyInTheSandbox();
        String risk = records.as("admin")
                .post(
                        "/sandbox/issues/import",
                        Map.of(
                                "project",
                                records.project().key(),
                                "type",
                                "Risk",
                                "summary",
                                "Came with the import",
                                "status",
                                state))
                .ok()
                .path("key")
                .asText();

        runCheck();

        Await.until(() -> records.flags(risk).contains("Gate bypassed"));
        assertThat(records.isApproved(risk)).isFalse();
    }

    @Test
    void takingTheEvidenceAwayEndsTheClosure() {
        String finding = records.create("auditor", "Finding", "Grade", option("Observation"));
        records.goes("auditor", finding, "Begin action");
        Await.until(() -> !records.linked(finding, "SeMS raises").isEmpty());
        new Actions(records).closes(records.linked(finding, "SeMS raises").get(0));
        records.goes("auditor", finding, "Close");

        records.as("security-manager")
                .delete("/rest/api/2/issueLink/"
                        + records.issue(finding)
                                .path("fields")
                                .path("issuelinks")
                                .path(0)
                                .path("id")
                                .asText());

        Await.until(() -> records.flags(finding).contains("Changed after approval"));
        assertThat(records.isApproved(finding)).isFalse();
    }

    @Test
    void reopeningTheActionEndsTheClosureThatRestsOnIt() {
        String finding = records.create("auditor", "Finding", "Grade", option("Observation"));
        records.goes("auditor", finding, "Begin action");
        Await.until(() -> !records.linked(finding, "SeMS raises").isEmpty());
        String action = records.linked(finding, "SeMS raises").get(0);
        new Actions(records).closes(action);
        records.goes("auditor", finding, "Close");

        records.goes("security-manager", action, "Reopen", "Effectiveness result", option("Not effective"));
        runCheck();

        Await.until(() -> records.flags(finding).contains("Changed after approval"));
    }

    @Test
    void renamingAnOptionOpensNoGate() {
        onlyInTheSandbox();
        String action = records.create("risk-owner", "Corrective action", "Action kind", option("Corrective"));
        records.goes("risk-owner", action, "Review risk", "Risk review", "Brings no new risk.");
        records.goes("security-manager", action, "Approve", "Assignee", user("risk-owner"));
        records.goes("risk-owner", action, "Start");
        records.goes("risk-owner", action, "Report done", "Effectiveness check date", TODAY);

        renameOption("Effectiveness result", "Not effective", "Effective enough");
        try {
            List<String> reasons = Records.reasons(records.transition(
                    "auditor", action, "Close", "Seen on site.", "Effectiveness result", option("Effective")));

            assertThat(reasons).anyMatch(reason -> reason.contains("Effectiveness result"));
            assertThat(records.status(action)).isEqualTo("Effectiveness check");
        } finally {
            renameOption("Effectiveness result", "Effective enough", "Not effective");
        }
    }

    @Test
    void whoLosesHisDutyBetweenTheScreenAndTheButtonIsRefused() {
        Records other = new Records(SemsProject.withCoreProfile(Host.shared())).withAccountableManager();
        String risk = new Risks(other).planned();
        String accept = other.transitionId("accountable-manager", risk, "Accept");
        String appointment = other.as("admin")
                .get("/rest/sems/1.0/appointments?sems=" + other.project().key())
                .ok()
                .findPath("id")
                .asText();

        other.as("admin")
                .post("/rest/sems/1.0/appointments/" + appointment + "/end", Map.of())
                .ok();
        Answer answer = other.as("accountable-manager")
                .post(
                        "/rest/api/2/issue/" + risk + "/transitions",
                        Map.of(
                                "transition",
                                Map.of("id", accept),
                                "fields",
                                other.values("Reasons", "It costs more than it is worth.")));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(Records.reasons(answer))
                .anyMatch(reason -> reason.startsWith("You may not accept a risk with the current rating High."));
        assertThat(other.status(risk)).isEqualTo("Treatment planned");
    }

    @Test
    void whoLosesHisRoleBetweenTheScreenAndTheButtonIsRefused() {
        Records other = new Records(SemsProject.withCoreProfile(Host.shared()));
        String risk = other.create("risk-owner", "Risk");
        String withdraw = other.transitionId("security-manager", risk, "Withdraw");

        String roles = other.as("admin")
                .get("/rest/api/2/project/" + other.project().key() + "/role")
                .ok()
                .path("SeMS Security Manager")
                .asText();
        other.as("admin").delete(roles.substring(roles.indexOf("/rest/")) + "?user=security-manager");
        Answer answer = other.as("security-manager")
                .post(
                        "/rest/api/2/issue/" + risk + "/transitions",
                        Map.of(
                                "transition",
                                Map.of("id", withdraw),
                                "fields",
                                Map.of(other.id("Reasons"), "Told twice.")));

        assertThat(answer.status()).isIn(400, 403, 404);
        assertThat(other.as("risk-owner")
                        .get("/rest/api/2/issue/" + risk)
                        .ok()
                        .path("fields")
                        .path("status")
                        .path("name")
                        .asText())
                .isEqualTo("Identified");
    }

    private String planned() {
        return new Risks(records).planned();
    }

    private String ledger() {
        return records.as("security-manager")
                .get("/rest/sems/1.0/ledger?sems=" + records.project().key())
                .ok()
                .toString();
    }

    private void runCheck() {
        onlyInTheSandbox();
        records.as("admin")
                .post("/sandbox/jobs", Map.of("run", "org.sems.jira.monitoring.CheckApprovals"))
                .ok();
    }

    private void renameOption(String field, String from, String to) {
        records.as("admin")
                .put(
                        "/sandbox/configuration/option",
                        Map.of("id", records.project().field(field), "rename", from, "to", to))
                .ok();
    }

    private static void onlyInTheSandbox() {
        Assumptions.assumeTrue(
                Host.shared().isSandbox(),
                "NOT RUN: only the sandbox can play another app, an import or an administrator by hand");
    }
}
