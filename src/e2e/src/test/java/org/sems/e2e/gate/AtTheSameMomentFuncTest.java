package org.sems.e2e.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sems.e2e.gate.Records.option;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sems.e2e.host.Answer;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.SemsProject;

/**
 * Two threads at one record, of which one is held up at the worst moment. Jira opens no transaction outside of a transition, and each of its
 * threads remembers the values of custom fields.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AtTheSameMomentFuncTest {
    private Host host;
    private Records records;
    private Risks risks;

    /** Of its own: other tests would be held up too, and their calls be counted. */
    @BeforeAll
    void applyTheCoreProfile() {
        host = Host.fresh();
        records = new Records(SemsProject.withCoreProfile(host)).withAccountableManager();
        risks = new Risks(records);
    }

    @AfterEach
    void goOn() {
        host.as("admin").delete("/sandbox/pause").ok();
    }

    @AfterAll
    void stop() {
        host.kill();
    }

    @Test
    void theSecondEditOfAnApprovedRecordIsSeenByTheThreadThatHasLookedAtTheFirst() {
        String risk = risks.accepted(Risks.MEDIUM);
        edit(risk, "Summary", "Edited once");
        nothingWaits();

        edit(risk, "Current rating", Risks.VERY_HIGH);

        Await.until(() -> records.flags(risk).contains("Changed after approval"));
        assertThat(records.isApproved(risk)).isFalse();
    }

    @Test
    void aRatingThatIsEditedBetweenValidatorAndDecisionIsSeen() throws Exception {
        String risk = risks.planned(Risks.MEDIUM);
        pauseAt("transition.validated");

        CompletableFuture<Answer> accepting = started(
                () -> records.transition("accountable-manager", risk, "Accept", null, "Reasons", "It is small."));
        isReached();
        edit(risk, "Current rating", Risks.VERY_HIGH);
        goOn();

        assertThat(Records.reasons(ended(accepting))).anyMatch(reason -> reason.contains("changed"));
        assertThat(records.status(risk)).isEqualTo("Treatment planned");
        assertThat(records.isApproved(risk)).isFalse();
    }

    @Test
    void ofTwoWhoChangeFlagsOutsideOfATransitionNeitherUndoesTheOther() throws Exception {
        String risk = acceptedPastAGate();
        pauseAt("call IssueManager.updateIssue");

        CompletableFuture<Answer> clearing = started(() -> cleared(risk));
        isReached();
        forgetCalls();
        edit(risk, "Current rating", Risks.VERY_HIGH);
        Await.until(() -> calls("ClusterLockService.getLockForName") > 1 // to claim the effect, and to hold the record
                || records.flags(risk).contains("Changed after approval"));
        goOn();
        ended(clearing).ok();

        nothingWaits();
        assertThat(records.flags(risk)).containsExactlyInAnyOrder("Approval lapsed", "Changed after approval");
    }

    @Test
    void whoChangesAFlagWaitsForTheTransitionThatChangesAnother() throws Exception {
        String risk = acceptedPastAGate();
        pauseAt("transition.before-commit");

        CompletableFuture<Answer> assessing = started(() -> records.transition(
                "risk-owner",
                risk,
                "Assess again",
                null,
                "Inherent rating",
                Risks.HIGH,
                "Current rating",
                Risks.HIGH,
                "Residual rating",
                Risks.HIGH));
        isReached();
        forgetCalls();
        CompletableFuture<Answer> clearing = started(() -> cleared(risk));
        Await.until(() -> calls("ClusterLockService.getLockForName") + calls("IssueManager.updateIssue") > 0);
        goOn();
        ended(assessing).ok();
        ended(clearing).ok();

        assertThat(records.status(risk)).isEqualTo("Assessed");
        assertThat(records.flags(risk)).containsExactly("Approval lapsed");
    }

    private String acceptedPastAGate() {
        String risk = risks.assessed(Risks.MEDIUM);
        host.as("admin")
                .post(
                        "/sandbox/app/transition",
                        Map.of(
                                "issue",
                                risk,
                                "action",
                                records.transitionId("security-manager", risk, "Plan treatment"),
                                "user",
                                "security-manager",
                                "skipValidators",
                                true))
                .ok();
        records.goes("security-manager", risk, "Accept", "Risk strategy", option("Accept"), "Reasons", "It is small.");
        assertThat(records.flags(risk)).containsExactly("Gate bypassed");
        nothingWaits();
        return risk;
    }

    private Answer cleared(String risk) {
        return records.as("accountable-manager")
                .post(
                        "/rest/sems/1.0/records/" + risk + "/flags",
                        Map.of("clear", List.of("gate-bypassed"), "reason", "Looked at."));
    }

    private void edit(String risk, String field, Object value) {
        host.as("admin")
                .post(
                        "/sandbox/app/update",
                        Map.of("issue", risk, "user", "security-manager", "fields", records.values(field, value)))
                .ok();
    }

    private void nothingWaits() {
        Await.until(() -> host.as("security-manager")
                .get("/rest/sems/1.0/effects?sems=" + records.project().key())
                .ok()
                .path("effects")
                .isEmpty());
    }

    private void pauseAt(String place) {
        host.as("admin").put("/sandbox/pause", Map.of("at", place)).ok();
    }

    private void isReached() {
        Await.until(() ->
                host.as("admin").get("/sandbox/pause").ok().path("reached").asBoolean());
    }

    private void forgetCalls() {
        host.as("admin").delete("/sandbox/calls").ok();
    }

    private long calls(String method) {
        return host.as("admin").get("/sandbox/calls").ok().path(method).asLong();
    }

    private static CompletableFuture<Answer> started(Supplier<Answer> request) {
        return CompletableFuture.supplyAsync(request, task -> new Thread(task).start());
    }

    private static Answer ended(CompletableFuture<Answer> request) throws Exception {
        return request.get(60, TimeUnit.SECONDS);
    }
}
