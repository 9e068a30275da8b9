package org.sems.e2e.gates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sems.e2e.gates.Records.option;
import static org.sems.e2e.gates.Records.rating;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.SemsProject;

/** An incident closes only when the risks it touches have been looked at again (R60, R70). */
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
        records.goes("risk-owner", risk, "Assess", "Inherent rating", rating("Likely", "Major"), "Current rating", rating("Possible", "Major"));
        String incident = investigated();
        records.link(incident, "SeMS affects", risk);
        records.goes("security-manager", incident, "Plan actions", "Cause", "The gate stood open during deliveries.");
        Await.until(() -> records.flags(risk).contains("Review requested"));
        records.goes("risk-owner", risk, "Confirm rating");

        records.goes("security-manager", incident, "Check effectiveness", "Effectiveness check date", TODAY);

        Await.until(() -> records.flags(risk).contains("Review requested"));
        assertThat(records.refusal("security-manager", incident, "Close", "Effectiveness result", option("Effective"))).anyMatch(reason -> reason.contains(risk));
        records.goes("risk-owner", risk, "Confirm rating");
        assertThat(records.refusal("security-manager", incident, "Close", "Effectiveness result", option("Effective"))).noneMatch(reason -> reason.contains(risk));
    }

    @Test
    void closesWhenItsActionIsClosedAndItsRiskReviewed() {
        String risk = records.create("risk-owner", "Risk");
        records.goes("risk-owner", risk, "Assess", "Inherent rating", rating("Likely", "Major"), "Current rating", rating("Possible", "Major"));
        String incident = investigated();
        records.link(incident, "SeMS affects", risk);
        records.goes("security-manager", incident, "Plan actions", "Cause", "The gate stood open during deliveries.");
        Await.until(() -> records.flags(risk).contains("Review requested") && !records.linked(incident, "SeMS raises").isEmpty());
        String action = records.linked(incident, "SeMS raises").get(0);
        records.goes("security-manager", incident, "Check effectiveness", "Effectiveness check date", TODAY);

        List<String> reasons = records.refusal("security-manager", incident, "Close", "Effectiveness result", option("Effective"));
        actions.closes(action);
        records.goes("risk-owner", risk, "Confirm rating");
        records.goes("security-manager", incident, "Close", "Effectiveness result", option("Effective"));

        assertThat(reasons).anyMatch(reason -> reason.contains(action)).anyMatch(reason -> reason.contains(risk));
        assertThat(records.status(incident)).isEqualTo("Closed");
        assertThat(records.flags(risk)).doesNotContain("Review requested");
    }

    @Test
    void whereNoRiskIsTouchedSomebodySaysSo() {
        String incident = investigated();

        List<String> reasons = records.refusal("security-manager", incident, "Close without actions", "Cause", "A bird.");
        records.goes("security-manager", incident, "Close without actions", "Cause", "A bird.", "Risk review", "No risk of ours is touched.");

        assertThat(reasons).singleElement().asString().contains("Risk review");
    }

    @Test
    void whatCouldHaveBeenWorseIsNotClosedWithoutAnAction() {
        String incident = records.create("reporter", "Incident", "Incident class", option("Near miss"));
        records.goes("security-manager", incident, "Triage", "Actual severity", option("No harm"), "Potential severity", option("Severe"));

        List<String> reasons = records.refusal("security-manager", incident, "Close without actions", "Cause", "Luck.", "Risk review", "None.");

        assertThat(reasons).singleElement().asString().contains("Potential severity");
    }

    @Test
    void isTriagedOnlyWithBothSeverities() {
        String incident = records.create("reporter", "Incident");

        assertThat(records.refusal("security-manager", incident, "Triage")).hasSize(3);
    }

    private String investigated() {
        String incident = records.create("reporter", "Incident", "Incident class", option("Near miss"));
        records.goes("security-manager", incident, "Triage", "Actual severity", option("No harm"), "Potential severity", option("Moderate"));
        records.goes("security-manager", incident, "Investigate");
        return incident;
    }
}
