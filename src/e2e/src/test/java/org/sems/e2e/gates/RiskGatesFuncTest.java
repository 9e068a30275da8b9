package org.sems.e2e.gates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sems.e2e.gates.Records.option;
import static org.sems.e2e.gates.Records.rating;
import static org.sems.e2e.gates.Records.user;

import java.time.LocalDate;
import java.util.List;
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

    @BeforeAll
    void applyTheCoreProfile() {
        records = new Records(SemsProject.withCoreProfile(Host.shared())).withAccountableManager();
    }

    @Test
    void isTreatedAndMonitoredByTheRightPeople() {
        String risk = assessed();
        String control = records.create("risk-owner", "Control");
        records.link(control, "SeMS treats", risk);

        records.goes("risk-owner", risk, "Plan treatment", "Risk strategy", option("Control"), "Residual rating", rating("Unlikely", "Major"),
                "Assignee", user("risk-owner"));
        records.goes("risk-owner", risk, "Start treatment");
        records.goes("risk-owner", risk, "Monitor", "Current rating", rating("Unlikely", "Major"));
        records.goes("security-manager", risk, "Close");

        assertThat(records.statusHistory(risk)).containsExactly("risk-owner: Identified > Assessed", "risk-owner: Assessed > Treatment planned",
                "risk-owner: Treatment planned > Treating", "risk-owner: Treating > Monitored", "security-manager: Monitored > Closed");
    }

    @Test
    void isNotTreatedWithoutStrategyOwnerAndRating() {
        String risk = assessed();

        List<String> reasons = records.refusal("risk-owner", risk, "Plan treatment");

        assertThat(reasons).anyMatch(reason -> reason.contains("Risk strategy")).anyMatch(reason -> reason.contains("Assignee"))
                .anyMatch(reason -> reason.contains("residual rating"));
    }

    @Test
    void isNotTreatedWithoutAMeasureUnlessAReasonIsGiven() {
        String risk = planned(rating("Unlikely", "Major"));

        List<String> reasons = records.refusal("risk-owner", risk, "Start treatment");

        assertThat(reasons).anyMatch(reason -> reason.toLowerCase().contains("reason"));
        records.goesBecause("The apron is closed for good, no measure is needed.", "risk-owner", risk, "Start treatment");
        assertThat(records.status(risk)).isEqualTo("Treating");
        assertThat(records.as("security-manager").get("/rest/sems/1.0/ledger?sems=" + records.project().key()).ok().toString())
                .contains("exception").contains("The apron is closed for good").contains(risk);
    }

    @Test
    void residualIsNotAboveInherent() {
        String risk = assessed();

        List<String> reasons = records.refusal("risk-owner", risk, "Plan treatment", "Risk strategy", option("Control"), "Assignee", user("risk-owner"),
                "Residual rating", rating("Almost certain", "Severe"));

        assertThat(reasons).singleElement().asString().isEqualTo("The residual rating is above the inherent rating.");
    }

    @Test
    void aboveToleranceOnlyTheAccountableManagerAccepts() {
        String risk = planned(rating("Likely", "Major"));

        List<String> reasons = records.refusal("security-manager", risk, "Accept");
        records.goes("accountable-manager", risk, "Accept");

        assertThat(reasons).singleElement().asString().contains("Medium").contains("Accountable Manager");
        assertThat(records.status(risk)).isEqualTo("Accepted");
        assertThat(records.as("auditor").get("/rest/sems/1.0/approvals?issue=" + risk).ok().toString()).contains("acceptance").contains("in-force");
    }

    /** What the page would send for criteria that are not in force, as a stored rating that is kept, and as Jira hands on a value. */
    @ParameterizedTest
    @ValueSource(strings = {"F:likelihood=1&F:impact=1&F:model=words-3x3.1", "F:likelihood=keep&F:impact=keep&F:model=plain-5x5.1&F:kept=T", "F=T"})
    void noFormRatesUnderCriteriaThatAreNotInForce(String form) {
        Assumptions.assumeTrue(Host.shared().isSandbox(), "NOT RUN: the page of a transition is called as the sandbox has it");
        String risk = planned(rating("Likely", "Major"));
        String id = records.id("Residual rating");
        String step = "id=" + records.issue(risk).path("id").asText() + "&action=" + records.transitionId("security-manager", risk, "Accept");

        Answer answer = records.as("security-manager").postForm("/secure/WorkflowUIDispatcher.jspa",
                step + "&" + form.replace("T", Rest.encode("20.001:1x1@words-3x3.1")).replace("F", id));

        assertThat(answer.body()).contains("New ratings are given under plain-5x5.1 here, not under words-3x3.1.");
        assertThat(records.status(risk)).isEqualTo("Treatment planned");
        assertThat(records.isApproved(risk)).isFalse();
    }

    @Test
    void withinToleranceTheOwnerAccepts() {
        String risk = planned(rating("Unlikely", "Minor"));

        records.goes("risk-owner", risk, "Accept");

        assertThat(records.status(risk)).isEqualTo("Accepted");
    }

    @Test
    void anAcceptanceSetsTheNextReviewByTheLevel() {
        String risk = planned(rating("Likely", "Major"));

        records.goes("accountable-manager", risk, "Accept");

        assertThat(LocalDate.parse(records.value(risk, "Review by").asText())).isAfter(LocalDate.now()).isBefore(LocalDate.now().plusDays(91));
    }

    @Test
    void aboveToleranceIsNotMonitoredWithoutAcceptance() {
        String risk = planned(rating("Likely", "Major"));
        records.goesBecause("Measures follow.", "risk-owner", risk, "Start treatment");

        List<String> reasons = records.refusal("risk-owner", risk, "Monitor", "Current rating", rating("Likely", "Major"));

        assertThat(reasons).singleElement().asString().contains("Medium").containsIgnoringCase("accept");
    }

    @Test
    void aboveToleranceIsMonitoredUnderAnAcceptance() {
        String risk = planned(rating("Likely", "Major"));
        records.goes("accountable-manager", risk, "Accept");

        records.goes("risk-owner", risk, "Monitor");

        assertThat(records.status(risk)).isEqualTo("Monitored");
    }

    /** Nobody changed it behind anybody's back, and no moment passes in which it stands accepted with another rating. */
    @Test
    void anotherRatingEndsTheAcceptanceWithTheTransitionThatGivesIt() {
        String risk = planned(rating("Likely", "Major"));
        records.goes("accountable-manager", risk, "Accept");

        records.goes("risk-owner", risk, "Assess again", "Current rating", rating("Almost certain", "Severe"));

        assertThat(records.flags(risk)).contains("Approval lapsed").doesNotContain("Changed after approval");
        assertThat(records.isApproved(risk)).isFalse();
    }

    @Test
    void itsOwnerCannotMakeItDisappear() {
        String risk = assessed();

        assertThat(records.offered("risk-owner", risk)).doesNotContain("Withdraw");
        assertThat(records.offered("security-manager", risk)).contains("Withdraw");
    }

    @Test
    void anAcceptedRiskIsFrozen() {
        String risk = planned(rating("Unlikely", "Minor"));
        records.goes("risk-owner", risk, "Accept");

        assertThat(records.as("security-manager").put("/rest/api/2/issue/" + risk, java.util.Map.of("fields", java.util.Map.of("summary", "Less"))).status())
                .isEqualTo(400);
    }

    private String assessed() {
        String risk = records.create("risk-owner", "Risk");
        records.goes("risk-owner", risk, "Assess", "Inherent rating", rating("Likely", "Severe"), "Current rating", rating("Likely", "Major"));
        return risk;
    }

    private String planned(java.util.Map<String, String> residual) {
        String risk = assessed();
        records.goes("risk-owner", risk, "Plan treatment", "Risk strategy", option("Accept"), "Residual rating", residual, "Assignee", user("risk-owner"));
        return risk;
    }
}
