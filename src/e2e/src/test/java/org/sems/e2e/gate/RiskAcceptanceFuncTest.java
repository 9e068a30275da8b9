package org.sems.e2e.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sems.e2e.gate.Records.option;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.SemsProject;

/** Until when an acceptance holds, and what ends it: the ladder's days, and the controls that the risk rests on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RiskAcceptanceFuncTest {

    private static final LocalDate TODAY = LocalDate.now();
    private Records records;
    private Risks risks;

    @BeforeAll
    void applyTheCoreProfile() {
        records = new Records(SemsProject.withCoreProfile(Host.shared())).withAccountableManager();
        risks = new Risks(records);
    }

    /** Rating, days that an acceptance holds, days after which the risk is looked at again. */
    static Stream<Arguments> ladder() {
        return Stream.of(
                Arguments.of(Risks.LOW, 730, 365),
                Arguments.of(Risks.MEDIUM, 365, 180),
                Arguments.of(Risks.HIGH, 180, 90),
                Arguments.of(Risks.VERY_HIGH, 90, 30));
    }

    @ParameterizedTest
    @MethodSource("ladder")
    void endsAfterTheDaysOfItsLevelAndNotWithTheReview(Map<String, Object> rating, int holds, int review) {
        String risk = risks.accepted(rating);

        assertThat(approval(risk).path("until").asText())
                .isEqualTo(TODAY.plusDays(holds).toString());
        assertThat(records.value(risk, "Review by").asText())
                .isEqualTo(TODAY.plusDays(review).toString());
    }

    @Test
    void aReviewDateThatIsTypedStaysAndEndsNothing() {
        String risk = risks.planned(Risks.HIGH);
        String typed = TODAY.plusDays(14).toString();

        records.goes("accountable-manager", risk, "Accept", "Reasons", "Until the fence is built.", "Review by", typed);

        assertThat(records.value(risk, "Review by").asText()).isEqualTo(typed);
        assertThat(approval(risk).path("until").asText())
                .isEqualTo(TODAY.plusDays(180).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Assess",
                "Re-rate",
                "Re-rate under treatment",
                "Confirm rating",
                "Assess again",
                "Accept",
                "Monitor",
                "Re-rate within tolerance",
                "Reopen"
            })
    void aReviewDateThatIsTypedPastOrTooLateIsRefusedInWords(String step) {
        String risk = risks.before(step, Risks.MEDIUM);
        Object[] past = {
            "Inherent rating",
            Risks.MEDIUM,
            "Current rating",
            Risks.MEDIUM,
            "Reasons",
            "Looked at again.",
            "Review by",
            TODAY.minusDays(1).toString()
        };
        Object[] late = past.clone();
        late[7] = TODAY.plusDays(181).toString();

        assertThat(records.refusal("security-manager", risk, step, onScreen(risk, step, past)))
                .containsExactly("Review by is past: " + TODAY.minusDays(1) + ".");
        assertThat(records.refusal("security-manager", risk, step, onScreen(risk, step, late)))
                .containsExactly("Review by may be " + TODAY.plusDays(180)
                        + " at the latest: with the current rating Medium, a risk is looked at again within 180 days.");
    }

    @Test
    void outlivesWhateverIsFoundOutAboutAControlAndNotThatItIsTakenAway() {
        onlyInTheSandbox();
        String control = records.create("risk-owner", "Control");
        String risk = risks.planned(Risks.HIGH);
        records.link(control, "SeMS treats", risk);
        risks.decides("accountable-manager", risk, "Accept");

        records.goes("risk-owner", control, "Implement");
        standsAfterALook(risk);
        tested(control, "Confirm effective", "Passed");
        standsAfterALook(risk);
        tested(control, "Record test", "Passed with remarks");
        standsAfterALook(risk);
        records.goes("risk-owner", control, "Find ineffective", "Control test result", option("Failed"));
        Await.until(() -> records.flags(risk).contains("Review requested"));
        look();
        assertThat(records.flags(risk))
                .as("the risk is asked for a review, no more")
                .containsExactly("Review requested");
        assertThat(approval(risk).path("state").asText()).isEqualTo("in-force");

        records.as("security-manager")
                .delete("/rest/api/2/issueLink/"
                        + records.issue(risk)
                                .path("fields")
                                .path("issuelinks")
                                .path(0)
                                .path("id")
                                .asText());

        Await.until(() -> records.flags(risk).contains("Changed after approval"));
        look();
        assertThat(approval(risk).path("state").asText()).isEqualTo("lapsed");
        assertThat(records.refusal("accountable-manager", risk, "Monitor")).isNotEmpty();
    }

    @Test
    void endsWithAControlThatIsAdded() {
        String risk = risks.accepted(Risks.HIGH);

        records.link(records.create("risk-owner", "Control"), "SeMS treats", risk);

        Await.until(() -> records.flags(risk).contains("Changed after approval"));
        assertThat(approval(risk).path("state").asText()).isEqualTo("lapsed");
    }

    /** What was accepted is still so. It is a look at the ratings, and they stood. */
    @Test
    void outlivesAnAssessmentThatLeavesTheRatings() {
        onlyInTheSandbox();
        String risk = risks.accepted(Risks.HIGH);

        records.goes("risk-owner", risk, "Assess again");

        look();
        assertThat(records.status(risk)).isEqualTo("Assessed");
        assertThat(approval(risk).path("state").asText()).isEqualTo("in-force");
        assertThat(records.flags(risk)).isEmpty();
    }

    /** Else the risk would be monitored under the old acceptance, after somebody who may accept it has said no. */
    @Test
    void endsWhenTheNextOneIsDeclined() {
        String risk = risks.accepted(Risks.HIGH);
        records.goes("risk-owner", risk, "Assess again");
        risks.decides("risk-owner", risk, "Ask for acceptance");

        risks.decides("accountable-manager", risk, "Decline");

        assertThat(approval(risk).path("state").asText()).isEqualTo("lapsed");
        assertThat(records.flags(risk)).containsExactly("Approval lapsed");
        records.goes(
                "risk-owner",
                risk,
                "Plan treatment",
                "Risk strategy",
                option("Control"),
                "Residual rating",
                Risks.MEDIUM);
        records.goesBecause("Measures follow.", "risk-owner", risk, "Start treatment");
        assertThat(records.refusal("risk-owner", risk, "Monitor")).isNotEmpty();
    }

    private void tested(String control, String step, String result) {
        records.goes(
                "risk-owner",
                control,
                step,
                "Control tested on",
                TODAY.toString(),
                "Control test result",
                option(result),
                "Due date",
                TODAY.plusYears(1).toString());
    }

    private void standsAfterALook(String risk) {
        look();
        assertThat(approval(risk).path("state").asText()).isEqualTo("in-force");
        assertThat(records.flags(risk)).isEmpty();
    }

    /** Compares every approval with its record, as the job does every ten minutes. */
    private void look() {
        records.as("admin")
                .post("/sandbox/jobs", Map.of("run", "org.sems.jira.monitoring.CheckApprovals"))
                .ok();
    }

    private JsonNode approval(String risk) {
        return records.as("auditor")
                .get("/rest/sems/1.0/approvals?issue=" + risk)
                .ok()
                .path(0);
    }

    /** Of these fields those that the screen of the step asks for. */
    private Object[] onScreen(String risk, String step, Object... fields) {
        JsonNode asked = null;
        for (JsonNode one : records.as("security-manager")
                .get("/rest/api/2/issue/" + risk + "/transitions?expand=transitions.fields")
                .ok()
                .path("transitions")) {
            asked = one.path("name").asText().equals(step) ? one.path("fields") : asked;
        }
        List<Object> kept = new java.util.ArrayList<>();
        for (int i = 0; i < fields.length; i += 2) {
            if (asked.has(records.id((String) fields[i]))) {
                kept.addAll(List.of(fields[i], fields[i + 1]));
            }
        }
        return kept.toArray();
    }

    private static void onlyInTheSandbox() {
        Assumptions.assumeTrue(Host.shared().isSandbox(), "NOT RUN: only the sandbox runs the job at once");
    }
}
