package org.sems.e2e.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sems.e2e.gate.Records.option;
import static org.sems.e2e.gate.Records.rating;
import static org.sems.e2e.gate.Records.user;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.SemsProject;

/** An incident is graded by the ones in charge, and closes only when its actions worked and the risks it touches have been looked at again (R60, R70). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IncidentGatesFuncTest {

    private static final String TODAY = LocalDate.now().toString();
    private Records records;
    private Actions actions;

    @BeforeAll
    void applyTheCoreProfile() {
        records = new Records(SemsProject.withCoreProfile(Host.shared()));
        actions = new Actions(records);
    }

    @Test
    void asksItsRiskAnewWhenMoreIsKnownAndClosesOnTheLastAnswer() {
        String risk = records.create("risk-owner", "Risk");
        records.goes(
                "risk-owner",
                risk,
                "Assess",
                "Inherent rating",
                rating("Likely", "Major"),
                "Current rating",
                rating("Possible", "Major"));
        String incident = investigated();
        records.link(incident, "SeMS affects", risk);
        records.goes("security-manager", incident, "Plan actions", "Cause", "The gate stood open during deliveries.");
        Await.until(() -> records.flags(risk).contains("Review requested"));
        records.goes("risk-owner", risk, "Confirm rating");

        records.goes("security-manager", incident, "Check effectiveness", "Effectiveness check date", TODAY);

        Await.until(() -> records.flags(risk).contains("Review requested"));
        assertThat(records.refusal(
                        "accountable-manager", incident, "Close", "Effectiveness result", option("Effective")))
                .anyMatch(reason -> reason.contains(risk));
        records.goes("risk-owner", risk, "Confirm rating");
        assertThat(records.refusal(
                        "accountable-manager", incident, "Close", "Effectiveness result", option("Effective")))
                .noneMatch(reason -> reason.contains(risk));
    }

    @Test
    void closesWhenItsActionIsClosedAndItsRiskReviewed() {
        String risk = records.create("risk-owner", "Risk");
        records.goes(
                "risk-owner",
                risk,
                "Assess",
                "Inherent rating",
                rating("Likely", "Major"),
                "Current rating",
                rating("Possible", "Major"));
        String incident = investigated();
        records.link(incident, "SeMS affects", risk);
        records.goes("security-manager", incident, "Plan actions", "Cause", "The gate stood open during deliveries.");
        Await.until(() -> records.flags(risk).contains("Review requested")
                && !records.linked(incident, "SeMS raises").isEmpty());
        String action = records.linked(incident, "SeMS raises").get(0);
        records.goes("security-manager", incident, "Check effectiveness", "Effectiveness check date", TODAY);

        List<String> reasons =
                records.refusal("accountable-manager", incident, "Close", "Effectiveness result", option("Effective"));
        actions.closes(action);
        records.goes("risk-owner", risk, "Confirm rating");
        records.goes(
                "accountable-manager",
                incident,
                "Close",
                "Effectiveness result",
                option("Effective"),
                "Risk review",
                "Looked at with the risk.");

        assertThat(reasons).anyMatch(reason -> reason.contains(action)).anyMatch(reason -> reason.contains(risk));
        assertThat(records.status(incident)).isEqualTo("Closed");
        assertThat(records.flags(risk)).doesNotContain("Review requested");
    }

    @Test
    void whereNoRiskIsTouchedSomebodySaysSo() {
        String incident = investigated();

        List<String> reasons = records.refusal(
                "security-manager",
                incident,
                "Close without actions",
                "Cause",
                "A bird.",
                "Cause category",
                option("Outside our control"),
                "Reasons",
                "Nothing to do.");
        records.goes(
                "security-manager",
                incident,
                "Close without actions",
                "Cause",
                "A bird.",
                "Risk review",
                "No risk of ours is touched.");

        assertThat(reasons).singleElement().asString().contains("Risk review");
    }

    @Test
    void whatCouldHaveBeenWorseIsNotClosedWithoutAnAction() {
        String incident = triaged("No harm", "Severe");

        List<String> reasons = records.refusal(
                "security-manager",
                incident,
                "Close without actions",
                "Cause",
                "Luck.",
                "Risk review",
                "None.",
                "Cause category",
                option("Outside our control"),
                "Reasons",
                "Nothing to do.");

        assertThat(reasons).singleElement().asString().contains("Potential severity");
    }

    /** Nor is it closed the ordinary way with all its actions withdrawn. */
    @Test
    void whatCouldHaveBeenWorseIsNotClosedWhereNothingWasDone() {
        String incident = triaged("No harm", "Severe");
        records.goes("security-manager", incident, "Investigate");
        records.goes("security-manager", incident, "Plan actions", "Cause", "The gate stood open.");
        Await.until(() -> !records.linked(incident, "SeMS raises").isEmpty());
        records.goes("security-manager", records.linked(incident, "SeMS raises").get(0), "Withdraw");
        records.goes("risk-owner", incident, "Check effectiveness", "Effectiveness check date", TODAY);

        List<String> reasons = records.refusal(
                "auditor",
                incident,
                "Close",
                "Effectiveness result",
                option("Effective"),
                "Risk review",
                "None.",
                "Reasons",
                "Over.");

        assertThat(reasons)
                .singleElement()
                .asString()
                .contains("Potential severity")
                .contains("Closed");
    }

    @Test
    void isTriagedByTheOneInChargeWithWhatIsCountedAndWhetherItIsReported() {
        String incident = records.create("reporter", "Incident");

        List<String> reasons = records.refusal("security-manager", incident, "Triage");

        assertThat(reasons).hasSize(6);
        assertThat(String.join(" ", reasons))
                .contains(
                        "Incident class",
                        "Actual severity",
                        "Potential severity",
                        "Persons hurt",
                        "Components",
                        "Report by",
                        "Not reportable");
        assertThat(records.offered("risk-owner", incident)).isEmpty();
    }

    @Test
    void isConfirmedNeitherByItsOwnerNorByWhoReportedItDoneNorBeforeItsDay() {
        String incident = investigated();
        records.goes("risk-owner", incident, "Plan actions", "Cause", "The gate stood open.");
        Await.until(() -> !records.linked(incident, "SeMS raises").isEmpty());
        actions.closes(records.linked(incident, "SeMS raises").get(0));
        String tomorrow = LocalDate.now().plusDays(1).toString();
        records.goes("security-manager", incident, "Check effectiveness", "Effectiveness check date", tomorrow);
        Object[] answers = {"Effectiveness result", option("Effective"), "Risk review", "None.", "Reasons", "It works."
        };

        List<String> byOwner = records.refusal("risk-owner", incident, "Close", answers);
        List<String> byWhoReported = records.refusal("security-manager", incident, "Close", answers);
        List<String> tooEarly = records.refusal("auditor", incident, "Close", answers);

        assertThat(byOwner).anyMatch(reason -> reason.contains("Assignee"));
        assertThat(byWhoReported).anyMatch(reason -> reason.contains("You moved this record to Effectiveness check"));
        assertThat(tooEarly)
                .singleElement()
                .asString()
                .contains("Effectiveness check date")
                .contains(tomorrow);
    }

    @Test
    void itsCheckIsNotPlannedForADayThatIsOver() {
        String incident = investigated();
        records.goes("risk-owner", incident, "Plan actions", "Cause", "The gate stood open.");

        assertThat(records.refusal(
                        "risk-owner", incident, "Check effectiveness", "Effectiveness check date", "2020-01-31"))
                .singleElement()
                .asString()
                .contains("Effectiveness check date is past");
    }

    @Test
    void aFalseAlarmNeedsNoCause() {
        String incident = triaged("No harm", "Minor");

        List<String> another =
                records.refusal("security-manager", incident, "Close as false alarm", "Reasons", "A bird.");
        records.goes(
                "security-manager",
                incident,
                "Close as false alarm",
                "Incident class",
                option("False alarm"),
                "Reasons",
                "A bird.");

        assertThat(another).singleElement().asString().contains("Incident class must be: False alarm");
        assertThat(records.status(incident)).isEqualTo("Closed");
        assertThat(records.value(incident, "Cause").isNull()).isTrue();
    }

    @Test
    void whatCouldHaveBeenWorseIsNoFalseAlarm() {
        String incident = triaged("No harm", "Severe");

        assertThat(records.refusal(
                        "security-manager",
                        incident,
                        "Close as false alarm",
                        "Incident class",
                        option("False alarm"),
                        "Reasons",
                        "A bird."))
                .singleElement()
                .asString()
                .contains("Potential severity");
    }

    @Test
    void itsOwnerGradesItUpButNotDownAndDoesNotDismissItInstead() {
        String incident = triaged("No harm", "Moderate");
        records.goes("security-manager", incident, "Investigate", "Assignee", user("security-manager"));
        records.goes("security-manager", incident, "Grade again", "Potential severity", option("Severe"));

        List<String> down = records.refusal(
                "security-manager",
                incident,
                "Grade again",
                "Potential severity",
                option("Minor"),
                "Reasons",
                "Not so bad.");
        records.as("accountable-manager")
                .put("/rest/api/2/issue/" + incident + "/assignee", user("risk-owner"))
                .ok();
        List<String> afterHandingOver = records.refusal(
                "security-manager",
                incident,
                "Grade again",
                "Potential severity",
                option("Minor"),
                "Reasons",
                "Not so bad.");
        records.goes("accountable-manager", incident, "Grade again", "Potential severity", option("Minor"));

        assertThat(records.offered("risk-owner", incident))
                .doesNotContain("Grade again", "Dismiss", "Close without actions");
        assertThat(down).singleElement().asString().contains("Assignee");
        assertThat(afterHandingOver).singleElement().asString().contains("Assignee");
        assertThat(records.value(incident, "Potential severity").path("value").asText())
                .isEqualTo("Minor");
    }

    @Test
    void whatIsSeriousIsNotDismissedByItsOwner() {
        String incident = records.create("reporter", "Incident", "Incident class", option("Incident"));
        records.goes(
                "security-manager",
                incident,
                "Triage",
                "Actual severity",
                option("Severe"),
                "Potential severity",
                option("Severe"),
                "Assignee",
                user("security-manager"));

        assertThat(records.refusal("security-manager", incident, "Dismiss", "Reasons", "Nothing was."))
                .singleElement()
                .asString()
                .contains("Assignee");
        assertThat(records.refusal("accountable-manager", incident, "Dismiss"))
                .singleElement()
                .asString()
                .contains("Reasons");
    }

    @Test
    void whatHasToBeReportedIsReportedBeforeItCloses() {
        String incident = records.create("reporter", "Incident", "Incident class", option("Incident"));
        records.goes(
                "security-manager",
                incident,
                "Triage",
                "Actual severity",
                option("Minor"),
                "Potential severity",
                option("Minor"),
                "Report by",
                TODAY,
                "Reported to",
                null);

        List<String> reasons = records.refusal(
                "security-manager",
                incident,
                "Close without actions",
                "Cause",
                "A bird.",
                "Risk review",
                "None.",
                "Cause category",
                option("Outside our control"),
                "Reasons",
                "Nothing to do.");
        records.goes(
                "security-manager",
                incident,
                "Report outside",
                "Reported to",
                List.of(option("Police"), option("Authority")));
        records.goes("security-manager", incident, "Close without actions", "Cause", "A bird.", "Risk review", "None.");

        assertThat(reasons).singleElement().asString().contains("Reported to");
        assertThat(records.value(incident, "Reported to").size()).isEqualTo(2);
    }

    private String triaged(String actual, String potential) {
        String incident = records.create("reporter", "Incident", "Incident class", option("Near miss"));
        records.goes(
                "security-manager",
                incident,
                "Triage",
                "Actual severity",
                option(actual),
                "Potential severity",
                option(potential));
        return incident;
    }

    private String investigated() {
        String incident = triaged("No harm", "Moderate");
        records.goes("security-manager", incident, "Investigate", "Assignee", user("risk-owner"));
        return incident;
    }
}
