package org.sems.e2e.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sems.e2e.gate.Records.option;
import static org.sems.e2e.gate.Records.user;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sems.e2e.host.Answer;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.SemsProject;

/** An administrator lets two options of a field change their names: every name is there, and each means what the other one meant. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SwappedOptionsFuncTest {

    private Records records;

    @BeforeAll
    void applyTheCoreProfile() {
        Assumptions.assumeTrue(
                Host.shared().isSandbox(), "NOT RUN: the options of a Jira that others use are not renamed");
        records = new Records(SemsProject.withCoreProfile(Host.shared())).withAccountableManager();
    }

    @AfterEach
    void nameThemAsTheyWere() {
        for (Map.Entry<String, List<String>> field : Map.of(
                        "Effectiveness result",
                        List.of("Effective", "Not effective"),
                        "Risk strategy",
                        List.of("Accept", "Avoid"))
                .entrySet()) {
            if (!verify().contains(field.getKey())) {
                continue;
            }
            swap(field.getKey(), field.getValue().get(0), field.getValue().get(1));
        }
        assertThat(verify()).doesNotContain("Effectiveness result", "Risk strategy");
    }

    @Test
    void noGateIsPassedWithAChoiceWhoseNameWasAnotherOnes() {
        String action = records.create("risk-owner", "Corrective action", "Action kind", option("Corrective"));
        records.goes("risk-owner", action, "Review risk", "Risk review", "Brings no new risk.");
        records.goes("security-manager", action, "Approve", "Assignee", user("risk-owner"));
        records.goes("risk-owner", action, "Start");
        records.goes(
                "risk-owner",
                action,
                "Report done",
                "Effectiveness check date",
                LocalDate.now().toString());

        swap("Effectiveness result", "Effective", "Not effective");
        Answer answer = records.transition(
                "auditor", action, "Close", "Seen on site.", "Effectiveness result", option("Effective"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(Records.reasons(answer)).anyMatch(reason -> reason.contains("Effectiveness result"));
        swap("Effectiveness result", "Effective", "Not effective");
        records.goesBecause("Seen on site.", "auditor", action, "Close", "Effectiveness result", option("Effective"));
    }

    /** Whoever looks at the record just then lets the acceptance lapse: the flag for that may come at any moment. */
    @Test
    void anAcceptanceThatCoversSuchAChoiceDoesNotCountMeanwhile() {
        String risk = new Risks(records).accepted();

        swap("Risk strategy", "Accept", "Avoid");
        Answer answer = records.transition("accountable-manager", risk, "Monitor", null);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(Records.reasons(answer)).isNotEmpty();
        assertThat(records.status(risk)).isEqualTo("Accepted");
    }

    @Test
    void verifyNamesTheFieldAndApplyDoesNotTakeTheSwapForGranted() {
        swap("Risk strategy", "Accept", "Avoid");

        assertThat(verify()).contains("Risk strategy");
        Answer apply = records.project().setup("apply");
        assertThat(apply.status()).isIn(400, 409);
        assertThat(apply.body()).contains("Accept", "Risk strategy", "Avoid", "the name of another option");
        assertThat(verify()).contains("Risk strategy");
        String risk = new Risks(records).assessed(Risks.HIGH);
        assertThat(records.refusal(
                        "risk-owner",
                        risk,
                        "Plan treatment",
                        "Risk strategy",
                        option("Avoid"),
                        "Assignee",
                        user("risk-owner"),
                        "Residual rating",
                        Risks.HIGH))
                .anyMatch(reason -> reason.contains("Risk strategy"));
    }

    private String verify() {
        return records.project().setup("verify").ok().path("drift").toString();
    }

    private void swap(String field, String one, String other) {
        rename(field, one, "Swapping");
        rename(field, other, one);
        rename(field, "Swapping", other);
    }

    private void rename(String field, String from, String to) {
        records.as("admin")
                .put(
                        "/sandbox/configuration/option",
                        Map.of("id", records.project().field(field), "rename", from, "to", to))
                .ok();
    }
}
