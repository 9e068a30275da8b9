package org.sems.e2e.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sems.e2e.gate.Records.option;
import static org.sems.e2e.gate.Records.user;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sems.e2e.host.Answer;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.Rest;
import org.sems.e2e.host.SemsProject;

/** A risk is accepted or monitored only within tolerance or by the authority for its level (R12), and treated only with a strategy and an owner (R13). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RiskGatesFuncTest {

    private Records records;
    private Risks risks;

    @BeforeAll
    void applyTheCoreProfile() {
        records = new Records(SemsProject.withCoreProfile(Host.shared())).withAccountableManager();
        risks = new Risks(records);
    }

    @Test
    void isTreatedAndMonitoredByTheRightPeople() {
        String risk = risks.assessed(Risks.HIGH);
        records.link(new Walks(records).effectiveControl(), "SeMS treats", risk);

        records.goes(
                "risk-owner",
                risk,
                "Plan treatment",
                "Risk strategy",
                option("Control"),
                "Residual rating",
                Risks.MEDIUM,
                "Assignee",
                user("risk-owner"));
        records.goes("risk-owner", risk, "Start treatment");
        records.goes("risk-owner", risk, "Monitor", "Current rating", Risks.MEDIUM);
        risks.decides("security-manager", risk, "Close");

        assertThat(records.statusHistory(risk))
                .containsExactly(
                        "risk-owner: Identified > Assessed",
                        "risk-owner: Assessed > Treatment planned",
                        "risk-owner: Treatment planned > Treating",
                        "risk-owner: Treating > Monitored",
                        "security-manager: Monitored > Closed");
    }

    @Test
    void isNotTreatedWithoutStrategyOwnerAndRating() {
        String risk = risks.assessed(Risks.HIGH);

        List<String> reasons = records.refusal("risk-owner", risk, "Plan treatment");

        assertThat(reasons)
                .anyMatch(reason -> reason.contains("Risk strategy"))
                .anyMatch(reason -> reason.contains("Assignee"))
                .anyMatch(reason -> reason.contains("residual rating"));
    }

    @Test
    void isNotTreatedWithoutAMeasureUnlessAReasonIsGiven() {
        String risk = risks.planned(Risks.MEDIUM);

        List<String> reasons = records.refusal("risk-owner", risk, "Start treatment");

        assertThat(reasons).anyMatch(reason -> reason.toLowerCase().contains("reason"));
        records.goesBecause(
                "The apron is closed for good, no measure is needed.", "risk-owner", risk, "Start treatment");
        assertThat(records.status(risk)).isEqualTo("Treating");
        assertThat(records.as("security-manager")
                        .get("/rest/sems/1.0/ledger?sems=" + records.project().key())
                        .ok()
                        .toString())
                .contains("exception")
                .contains("The apron is closed for good")
                .contains(risk);
    }

    @Test
    void aCurrentRatingBelowTheInherentOneRestsOnAControlThatIsEffectiveOrOnAReason() {
        String risk = records.create("risk-owner", "Risk");
        records.goes("risk-owner", risk, "Assess", "Inherent rating", Risks.VERY_HIGH, "Current rating", Risks.MEDIUM);
        String control = records.create("risk-owner", "Control");
        records.link(control, "SeMS treats", risk);
        Object[] plan = {
            "Risk strategy", option("Control"), "Residual rating", Risks.LOW, "Assignee", user("risk-owner")
        };

        List<String> reasons = records.refusal("risk-owner", risk, "Plan treatment", plan);

        assertThat(reasons)
                .anyMatch(reason -> reason.contains("comment"))
                .contains("The current rating is below the inherent rating, and no Control that is linked as "
                        + "\"is treated by\" is Effective.");
        records.link(new Walks(records).effectiveControl(), "SeMS treats", risk);
        records.goes("risk-owner", risk, "Plan treatment", plan);
    }

    @Test
    void aboveToleranceOnlyTheAccountableManagerAccepts() {
        String risk = risks.planned();

        List<String> reasons =
                records.refusal("security-manager", risk, "Accept", "Reasons", "It costs more than it is worth.");
        risks.decides("accountable-manager", risk, "Accept");

        assertThat(reasons)
                .containsExactly(
                        "You may not accept a risk with the current rating High. That is for: Accountable Manager.");
        assertThat(records.status(risk)).isEqualTo("Accepted");
        assertThat(records.as("auditor")
                        .get("/rest/sems/1.0/approvals?issue=" + risk)
                        .ok()
                        .toString())
                .contains("acceptance")
                .contains("in-force");
    }

    /** What the page would send for criteria that are not in force, as a stored rating that is kept, and as Jira hands on a value. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "F:likelihood=1&F:impact=1&F:model=words-3x3.1",
                "F:likelihood=keep&F:impact=keep&F:model=plain-5x5.1&F:kept=T",
                "F=T"
            })
    void noFormRatesUnderCriteriaThatAreNotInForce(String form) {
        Assumptions.assumeTrue(
                Host.shared().isSandbox(), "NOT RUN: the page of a transition is called as the sandbox has it");
        String risk = risks.planned();
        String before = records.value(risk, "Residual rating").toString();
        String step = "id=" + records.issue(risk).path("id").asText() + "&action="
                + records.transitionId("security-manager", risk, "Assess again");

        Answer answer = records.as("security-manager")
                .postForm(
                        "/secure/WorkflowUIDispatcher.jspa",
                        step + "&"
                                + form.replace("T", Rest.encode("20.001:1x1@words-3x3.1"))
                                        .replace("F", records.id("Residual rating")));

        assertThat(answer.body()).contains("New ratings are given under plain-5x5.1 here, not under words-3x3.1.");
        assertThat(records.status(risk)).isEqualTo("Treatment planned");
        assertThat(records.value(risk, "Residual rating").toString()).isEqualTo(before);
    }

    @Test
    void whatTheLadderLeavesToItsOwnerTheOwnerAccepts() {
        String low = risks.planned(Risks.LOW);
        String medium = risks.planned(Risks.MEDIUM);

        risks.decides("risk-owner", low, "Accept");
        List<String> reasons = records.refusal("risk-owner", medium, "Accept", "Reasons", "Within tolerance anyway.");
        risks.decides("security-manager", medium, "Accept");

        assertThat(records.status(low)).isEqualTo("Accepted");
        assertThat(reasons)
                .containsExactly(
                        "You may not accept a risk with the current rating Medium. That is for: Accountable Manager, SeMS Security Manager.");
    }

    @Test
    void aboveToleranceIsNotMonitoredWithoutAcceptance() {
        String risk = risks.planned();
        records.goesBecause("Measures follow.", "risk-owner", risk, "Start treatment");

        List<String> reasons = records.refusal("risk-owner", risk, "Monitor", "Current rating", Risks.HIGH);

        assertThat(reasons).singleElement().asString().contains("Medium").containsIgnoringCase("accept");
    }

    @Test
    void aboveToleranceIsMonitoredUnderAnAcceptance() {
        String risk = risks.accepted();

        records.goes("risk-owner", risk, "Monitor");

        assertThat(records.status(risk)).isEqualTo("Monitored");
    }

    /** Nobody changed it behind anybody's back, and no moment passes in which it stands accepted with another rating. */
    @Test
    void anotherRatingEndsTheAcceptanceWithTheTransitionThatGivesIt() {
        String risk = risks.accepted();

        records.goes(
                "risk-owner",
                risk,
                "Assess again",
                "Inherent rating",
                Risks.VERY_HIGH,
                "Current rating",
                Risks.VERY_HIGH);

        assertThat(records.flags(risk)).contains("Approval lapsed").doesNotContain("Changed after approval");
        assertThat(records.isApproved(risk)).isFalse();
    }

    @Test
    void itsOwnerCannotMakeItDisappear() {
        String risk = risks.assessed(Risks.HIGH);

        assertThat(records.offered("risk-owner", risk)).doesNotContain("Withdraw");
        assertThat(records.offered("security-manager", risk)).contains("Withdraw");
    }

    @Test
    void anAcceptedRiskIsFrozen() {
        String risk = risks.accepted(Risks.LOW);

        assertThat(records.as("security-manager")
                        .put("/rest/api/2/issue/" + risk, Map.of("fields", Map.of("summary", "Less")))
                        .status())
                .isEqualTo(400);
    }
}
