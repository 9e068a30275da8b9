package org.sems.e2e.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sems.e2e.gate.Records.option;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.SemsProject;

/** A control is effective only with a passed test in date (R85). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ControlGatesFuncTest {

    private static final String TODAY = LocalDate.now().toString();
    private static final String YESTERDAY = LocalDate.now().minusDays(1).toString();
    private static final String NEXT_YEAR = LocalDate.now().plusYears(1).toString();
    private Records records;

    @BeforeAll
    void applyTheCoreProfile() {
        records = new Records(SemsProject.withCoreProfile(Host.shared()));
    }

    @Test
    void isEffectiveWithAPassedTestAndADateForTheNext() {
        String control = implemented();

        records.goes(
                "risk-owner",
                control,
                "Confirm effective",
                "Control tested on",
                TODAY,
                "Control test result",
                option("Passed"),
                "Due date",
                NEXT_YEAR);

        assertThat(records.statusHistory(control))
                .containsExactly("security-manager: Planned > Implemented", "risk-owner: Implemented > Effective");
    }

    @Test
    void isNotEffectiveWithoutATest() {
        assertThat(records.refusal("risk-owner", implemented(), "Confirm effective"))
                .anyMatch(reason -> reason.contains("Control tested on"))
                .anyMatch(reason -> reason.contains("Control test result"))
                .anyMatch(reason -> reason.contains("Due date"));
    }

    @Test
    void isNotEffectiveWithAFailedTestATestToComeOrANextTestOverdue() {
        List<String> reasons = records.refusal(
                "risk-owner",
                implemented(),
                "Confirm effective",
                "Control tested on",
                NEXT_YEAR,
                "Control test result",
                option("Failed"),
                "Due date",
                YESTERDAY);

        assertThat(reasons).hasSize(3);
    }

    @Test
    void anEffectiveControlTakesNoFailedTest() {
        String control = effective();

        assertThat(records.refusal(
                        "risk-owner",
                        control,
                        "Record test",
                        "Control tested on",
                        TODAY,
                        "Control test result",
                        option("Failed")))
                .singleElement()
                .asString()
                .contains("Control test result");
    }

    @Test
    void aFailedTestAsksForTheReviewOfTheRisksItTreats() {
        String risk = records.create("risk-owner", "Risk");
        String control = effective();
        records.link(control, "SeMS treats", risk);

        records.goes(
                "risk-owner",
                control,
                "Find ineffective",
                "Control tested on",
                TODAY,
                "Control test result",
                option("Failed"));

        Await.until(() -> records.flags(risk).contains("Review requested"));
        assertThat(records.status(control)).isEqualTo("Ineffective");
    }

    @Test
    void whoTakesAControlAwaySaysWhyAndItsRiskIsLookedAtAgain() {
        String risk = records.create("risk-owner", "Risk");
        String control = effective();
        records.link(control, "SeMS treats", risk);

        List<String> withoutReason = records.refusal("risk-owner", control, "Retire");
        records.goes("risk-owner", control, "Retire");

        assertThat(records.offered("auditor", control)).doesNotContain("Retire", "Reinstate");
        assertThat(withoutReason).singleElement().asString().contains("Reasons");
        Await.until(() -> records.flags(risk).contains("Review requested"));
    }

    private String implemented() {
        String control = records.create("risk-owner", "Control");
        records.transition("security-manager", control, "Implement", null).ok();
        return control;
    }

    private String effective() {
        String control = implemented();
        records.goes(
                "risk-owner",
                control,
                "Confirm effective",
                "Control tested on",
                TODAY,
                "Control test result",
                option("Passed"),
                "Due date",
                NEXT_YEAR);
        return control;
    }
}
