package org.sems.e2e.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sems.e2e.gate.Records.option;
import static org.sems.e2e.gate.Records.rating;
import static org.sems.e2e.gate.Records.user;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sems.e2e.host.Answer;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.Rest;
import org.sems.e2e.host.SemsProject;

/** Who decides on a risk, and on which rating: the one that is carried today. No hope, no old text and no missing look leads past it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RiskDecisionsFuncTest {

    private static final Map<String, Object> LOWEST = rating("Rare", "Insignificant");
    private static final String NO_REASON = "Reasons is not filled in.";
    private static final String NOT_THE_OWNER =
            "You may not accept a risk with the current rating Very high. That is for: Accountable Manager.";
    private Records records;
    private Risks risks;

    @BeforeAll
    void applyTheCoreProfile() {
        records = new Records(SemsProject.withCoreProfile(Host.shared())).withAccountableManager();
        risks = new Risks(records);
    }

    /** Create, Assess with a residual rating that is a hope, Accept, Close: how an owner once made a Very high risk disappear alone. */
    @Test
    void theOwnerOfAVeryHighRiskNeitherAcceptsNorClosesItOnAHope() {
        String risk = hopeful();
        String close = records.transitionId("risk-owner", risks.accepted(Risks.LOW), "Close");

        assertThat(records.refusal("risk-owner", risk, "Accept"))
                .containsExactlyInAnyOrder("Risk strategy is not filled in.", NO_REASON, NOT_THE_OWNER);
        Answer closed = records.as("risk-owner")
                .post("/rest/api/2/issue/" + risk + "/transitions", Map.of("transition", Map.of("id", close)));
        assertThat(closed.status()).as("not from here").isEqualTo(400);
        assertThat(records.status(risk)).isEqualTo("Assessed");

        records.goes(
                "accountable-manager",
                risk,
                "Accept",
                "Risk strategy",
                option("Accept"),
                "Reasons",
                "Until the fence is built.");
        assertThat(records.refusal("risk-owner", risk, "Close"))
                .anyMatch(reason -> reason.contains("holds the reason for an earlier step"))
                .anyMatch(reason -> reason.contains("The current rating is above tolerance, which ends at Medium."))
                .anyMatch(reason -> reason.contains(NOT_THE_OWNER));
        assertThat(records.flags(risk)).isEmpty();
    }

    @Test
    void thePageOfTheStepRefusesWithTheSameReasons() {
        Assumptions.assumeTrue(
                Host.shared().isSandbox(), "NOT RUN: the page of a transition is called as the sandbox has it");
        String risk = hopeful();
        String before = records.issue(risk).path("fields").toString();
        String step = "id=" + records.issue(risk).path("id").asText() + "&action="
                + records.transitionId("risk-owner", risk, "Accept");

        String page = records.as("risk-owner")
                .postForm(
                        "/secure/WorkflowUIDispatcher.jspa",
                        step + "&" + records.id("Reasons") + "=" + Rest.encode(" "))
                .body();

        assertThat(page).contains("Risk strategy is not filled in.", NO_REASON, NOT_THE_OWNER);
        assertThat(records.issue(risk).path("fields").toString()).isEqualTo(before);
    }

    @Test
    void nobodyClosesWhatIsStillAtWorkAndEachIsNamedToThoseWhoMaySeeIt() {
        String control = new Walks(records).effectiveControl();
        String risk = risks.planned(Risks.MEDIUM);
        records.link(control, "SeMS treats", risk);
        risks.decides("security-manager", risk, "Accept");
        String incident = records.create("security-manager", "Incident");
        String secret = records.create("security-manager", "Incident", "Security Level", Map.of("name", "Restricted"));
        String action = records.create("security-manager", "Corrective action");
        records.link(incident, "SeMS affects", risk);
        records.link(secret, "SeMS affects", risk);
        records.link(action, "SeMS corrects", risk);
        records.goes("risk-owner", control, "Find ineffective", "Control test result", option("Failed"));
        Await.until(() -> records.flags(risk).contains("Review requested"));

        List<String> manager =
                records.refusal("accountable-manager", risk, "Close", "Reasons", "The site is given up.");
        List<String> owner = records.refusal("risk-owner", risk, "Close", "Reasons", "The site is given up.");

        assertThat(manager)
                .hasSize(3)
                .contains(
                        "Not yet Closed / Withdrawn: " + action + ".",
                        "A review of this record is still open, asked for by: " + control + ".")
                .anyMatch(reason -> reason.startsWith("Not yet Closed / Dismissed: ")
                        && reason.contains(incident)
                        && reason.contains(secret));
        assertThat(owner)
                .hasSize(3)
                .contains("Not yet Closed / Dismissed: " + incident + "; linked records that you may not see: 1.")
                .noneMatch(reason -> reason.contains(secret));
        records.goes("risk-owner", risk, "Confirm rating");
        assertThat(records.refusal("accountable-manager", risk, "Close", "Reasons", "The site is given up."))
                .hasSize(2);
    }

    @Test
    void aboveToleranceClosesWhoMayAcceptTheLevelAndWithinItTheOwner() {
        String high = risks.accepted(Risks.HIGH);
        String medium = risks.accepted(Risks.MEDIUM);

        assertThat(records.refusal("risk-owner", high, "Close", "Reasons", "Not worth a look."))
                .isNotEmpty();
        assertThat(records.refusal("security-manager", high, "Close", "Reasons", "Not worth a look."))
                .isNotEmpty();
        assertThat(records.refusal("accountable-manager", high, "Close"))
                .singleElement()
                .asString()
                .contains("holds the reason for an earlier step");
        risks.decides("accountable-manager", high, "Close");
        risks.decides("risk-owner", medium, "Close");

        assertThat(records.status(high)).isEqualTo("Closed");
        assertThat(records.status(medium)).isEqualTo("Closed");
        assertThat(records.as("auditor")
                        .get("/rest/sems/1.0/approvals?issue=" + high)
                        .ok()
                        .findValuesAsText("kind"))
                .contains("closure");
    }

    @Test
    void aboveToleranceNothingIsWithdrawnByTheSecurityManager() {
        String high = risks.planned(Risks.HIGH);
        String medium = risks.planned(Risks.MEDIUM);
        String unrated = records.create("risk-owner", "Risk");

        List<String> reasons = records.refusal("security-manager", high, "Withdraw", "Reasons", "Told twice.");

        assertThat(reasons)
                .anyMatch(reason -> reason.contains("The current rating is above tolerance, which ends at Medium."))
                .anyMatch(reason -> reason.contains("You may not accept a risk with the current rating High."));
        assertThat(records.refusal("security-manager", medium, "Withdraw")).containsExactly(NO_REASON);
        risks.decides("security-manager", medium, "Withdraw");
        risks.decides("security-manager", unrated, "Withdraw");
        risks.decides("accountable-manager", high, "Withdraw");
        assertThat(List.of(high, medium, unrated)).extracting(records::status).containsOnly("Withdrawn");
    }

    @Test
    void everyStepThatAsksForAReasonWantsOneOfItsOwn() {
        String text = "Seen on site with the police.";
        String risk = risks.planned(Risks.MEDIUM);
        String again = "Reasons holds the reason for an earlier step. Write why you take this one.";

        records.goes("risk-owner", risk, "Change plan", "Reasons", text);
        for (String step : List.of("Change plan", "Ask for acceptance", "Accept", "Withdraw")) {
            assertThat(records.refusal("security-manager", risk, step, "Reasons", text))
                    .as(step)
                    .containsExactly(again);
            assertThat(records.refusal("security-manager", risk, step))
                    .as(step + " without a word")
                    .containsExactly(again);
        }
        risks.decides("risk-owner", risk, "Ask for acceptance");
        assertThat(records.refusal("security-manager", risk, "Decline")).containsExactly(again);
        risks.decides("security-manager", risk, "Accept");
        assertThat(records.refusal("security-manager", risk, "Close")).containsExactly(again);
        risks.decides("security-manager", risk, "Close");
        assertThat(records.refusal("security-manager", risk, "Reopen")).containsExactly(again);
        risks.decides("security-manager", risk, "Reopen");
        assertThat(records.status(risk)).isEqualTo("Assessed");
    }

    @Test
    void whoeverIsAskedAcceptsOrDeclinesWhatDoesNotChangeMeanwhile() {
        String risk = risks.planned(Risks.HIGH);
        risks.decides("risk-owner", risk, "Ask for acceptance");

        assertThat(records.status(risk)).isEqualTo("Acceptance requested");
        assertThat(records.as("risk-owner")
                        .put("/rest/api/2/issue/" + risk, Map.of("fields", Map.of("summary", "Less")))
                        .status())
                .as("frozen")
                .isEqualTo(400);
        assertThat(records.offered("risk-owner", risk))
                .contains("Accept", "Assess again")
                .doesNotContain("Decline", "Re-rate", "Re-rate under treatment", "Confirm rating");
        assertThat(records.refusal("security-manager", risk, "Decline", "Reasons", "Build the fence."))
                .singleElement()
                .asString()
                .contains("Accountable Manager");
        assertThat(records.refusal("accountable-manager", risk, "Decline", "Reasons", " "))
                .isNotEmpty();
        records.goes("accountable-manager", risk, "Decline", "Reasons", "Build the fence first.");
        assertThat(records.status(risk)).isEqualTo("Assessed");
        assertThat(records.isApproved(risk)).isFalse();
        assertThat(records.value(risk, "Risk strategy").isNull())
                .as("what was proposed is off the table")
                .isTrue();

        records.goes(
                "risk-owner",
                risk,
                "Ask for acceptance",
                "Risk strategy",
                option("Control"),
                "Reasons",
                "The fence is built.");
        risks.decides("accountable-manager", risk, "Accept");

        assertThat(records.status(risk)).isEqualTo("Accepted");
        assertThat(records.isApproved(risk)).isTrue();
    }

    @Test
    void auditorsAndReportersAreOfferedNoStep() {
        String treating = risks.planned(Risks.MEDIUM);
        records.goesBecause("Measures follow.", "risk-owner", treating, "Start treatment");
        String asked = risks.planned(Risks.MEDIUM);
        risks.decides("risk-owner", asked, "Ask for acceptance");
        String closed = risks.accepted(Risks.LOW);
        risks.decides("risk-owner", closed, "Close");
        String withdrawn = records.create("risk-owner", "Risk");
        risks.decides("security-manager", withdrawn, "Withdraw");
        records.goes("risk-owner", asked, "Assess again");

        for (String risk : List.of(
                records.create("risk-owner", "Risk"),
                risks.assessed(Risks.LOW),
                risks.planned(Risks.LOW),
                treating,
                asked,
                risks.accepted(Risks.LOW),
                closed,
                withdrawn)) {
            assertThat(records.offered("risk-owner", risk))
                    .as(records.status(risk))
                    .isNotEmpty();
            assertThat(records.offered("auditor", risk))
                    .as("an auditor, " + records.status(risk))
                    .isEmpty();
            assertThat(records.as("reporter")
                            .get("/rest/api/2/issue/" + risk + "/transitions")
                            .status())
                    .as("a reporter, " + records.status(risk))
                    .isEqualTo(404);
        }
    }

    /** Assessed as Very high, with a plan that would make it the lowest there is. */
    private String hopeful() {
        String risk = records.create("risk-owner", "Risk", "Assignee", user("risk-owner"));
        records.goes(
                "risk-owner",
                risk,
                "Assess",
                "Inherent rating",
                Risks.VERY_HIGH,
                "Current rating",
                Risks.VERY_HIGH,
                "Residual rating",
                LOWEST);
        return risk;
    }
}
