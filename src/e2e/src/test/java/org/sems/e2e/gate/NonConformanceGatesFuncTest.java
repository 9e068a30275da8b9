package org.sems.e2e.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sems.e2e.gate.Records.option;
import static org.sems.e2e.gate.Records.user;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.SemsProject;

/** A non-conformance closes only with its cause and a verified action (R64). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NonConformanceGatesFuncTest {

    private static final String TODAY = LocalDate.now().toString();
    private Records records;
    private Actions actions;

    @BeforeAll
    void applyTheCoreProfile() {
        records = new Records(SemsProject.withCoreProfile(Host.shared()));
        actions = new Actions(records);
    }

    @Test
    void closesWithItsCauseAndItsClosedAction() {
        String nonConformance = records.create("auditor", "Non-conformance", "Grade", option("Minor"));
        records.goes("security-manager", nonConformance, "Acknowledge", "Assignee", user("risk-owner"));
        records.goes("risk-owner", nonConformance, "Analyse cause");
        List<String> withoutCause = records.refusal("risk-owner", nonConformance, "Plan actions");
        records.goes("risk-owner", nonConformance, "Plan actions", "Cause", "The procedure was not at the post.");
        String action = raised(nonConformance);
        records.goes("risk-owner", nonConformance, "Verify", "Effectiveness check date", TODAY);

        List<String> withoutAction =
                records.refusal("auditor", nonConformance, "Close", "Effectiveness result", option("Effective"));
        actions.closes(action);
        records.goes("auditor", nonConformance, "Close", "Effectiveness result", option("Effective"));

        assertThat(withoutCause)
                .hasSize(2)
                .anyMatch(reason -> reason.contains("Cause is"))
                .anyMatch(reason -> reason.contains("Cause category"));
        assertThat(withoutAction).anyMatch(reason -> reason.contains(action));
        assertThat(records.status(nonConformance)).isEqualTo("Closed");
    }

    @Test
    void aWithdrawnActionVerifiesNothing() {
        String nonConformance = inVerification();
        records.goes("security-manager", raised(nonConformance), "Withdraw");

        assertThat(records.refusal("auditor", nonConformance, "Close", "Effectiveness result", option("Effective")))
                .isNotEmpty();
    }

    @Test
    void whoIsToldOfAnActionThatHeMayNotSeeIsToldOfOneWithoutAName() {
        String nonConformance = inVerification();
        String secret = records.create("security-manager", "Corrective action");
        records.link(nonConformance, "SeMS raises", secret);
        records.as("security-manager")
                .put(
                        "/rest/api/2/issue/" + secret,
                        java.util.Map.of(
                                "fields", java.util.Map.of("security", java.util.Map.of("name", "Restricted"))))
                .ok();

        List<String> reasons =
                records.refusal("auditor", nonConformance, "Close", "Effectiveness result", option("Effective"));

        assertThat(String.join(" ", reasons)).doesNotContain(secret).contains("may not see");
    }

    @Test
    void onlyTheOneInChargeDismissesIt() {
        String nonConformance = records.create("auditor", "Non-conformance");

        assertThat(records.offered("risk-owner", nonConformance)).doesNotContain("Dismiss");
        assertThat(records.offered("security-manager", nonConformance)).contains("Dismiss");
    }

    @Test
    void isAcknowledgedWithWhatIsCountedByTheOneInCharge() {
        String nonConformance = records.create("auditor", "Non-conformance");

        List<String> reasons = records.refusal("security-manager", nonConformance, "Acknowledge");

        assertThat(reasons)
                .hasSize(3)
                .anyMatch(reason -> reason.contains("Grade"))
                .anyMatch(reason -> reason.contains("Components"))
                .anyMatch(reason -> reason.contains("Assignee"));
        assertThat(records.offered("risk-owner", nonConformance)).isEmpty();
    }

    @Test
    void isConfirmedNeitherByItsOwnerNorByWhoReportedItDoneNorBeforeItsDay() {
        String nonConformance = planned();
        actions.closes(raised(nonConformance));
        String tomorrow = LocalDate.now().plusDays(1).toString();
        records.goes("security-manager", nonConformance, "Verify", "Effectiveness check date", tomorrow);

        List<String> byOwner = records.refusal(
                "risk-owner",
                nonConformance,
                "Close",
                "Effectiveness result",
                option("Effective"),
                "Reasons",
                "It works.");
        List<String> byWhoReported = records.refusal(
                "security-manager",
                nonConformance,
                "Close",
                "Effectiveness result",
                option("Effective"),
                "Reasons",
                "It works.");
        List<String> tooEarly = records.refusal(
                "auditor",
                nonConformance,
                "Close",
                "Effectiveness result",
                option("Effective"),
                "Reasons",
                "It works.");

        assertThat(byOwner).anyMatch(reason -> reason.contains("Assignee"));
        assertThat(byWhoReported).anyMatch(reason -> reason.contains("You moved this record to Verification"));
        assertThat(tooEarly)
                .singleElement()
                .asString()
                .contains("Effectiveness check date")
                .contains(tomorrow);
    }

    @Test
    void itsOwnerDoesNotGradeItDownAloneButMayGradeItUp() {
        String nonConformance = records.create("auditor", "Non-conformance", "Grade", option("Minor"));
        records.goes("security-manager", nonConformance, "Acknowledge", "Assignee", user("security-manager"));

        records.goes("security-manager", nonConformance, "Grade again", "Grade", option("Major"));
        List<String> down = records.refusal(
                "security-manager", nonConformance, "Grade again", "Grade", option("Minor"), "Reasons", "Not so bad.");
        records.goes("accountable-manager", nonConformance, "Grade again", "Grade", option("Minor"));

        assertThat(down).singleElement().asString().contains("Assignee");
        assertThat(records.value(nonConformance, "Grade").path("value").asText())
                .isEqualTo("Minor");
    }

    private String inVerification() {
        String nonConformance = planned();
        raised(nonConformance);
        records.goes("risk-owner", nonConformance, "Verify", "Effectiveness check date", TODAY);
        return nonConformance;
    }

    private String planned() {
        String nonConformance = records.create("auditor", "Non-conformance", "Grade", option("Minor"));
        records.goes("security-manager", nonConformance, "Acknowledge");
        records.goes("risk-owner", nonConformance, "Analyse cause");
        records.goes("risk-owner", nonConformance, "Plan actions", "Cause", "Nobody was told.");
        return nonConformance;
    }

    private String raised(String nonConformance) {
        Await.until(() -> !records.linked(nonConformance, "SeMS raises").isEmpty());
        return records.linked(nonConformance, "SeMS raises").get(0);
    }
}
