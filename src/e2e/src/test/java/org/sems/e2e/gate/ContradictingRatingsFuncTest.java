package org.sems.e2e.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.SemsProject;

/** Residual is not above current, and current not above inherent: held in every step that sets one of them, which shows all three. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContradictingRatingsFuncTest {

    private Records records;
    private Risks risks;

    @BeforeAll
    void applyTheCoreProfile() {
        records = new Records(SemsProject.withCoreProfile(Host.shared())).withAccountableManager();
        risks = new Risks(records);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Assess",
                "Plan treatment",
                "Re-rate",
                "Re-rate under treatment",
                "Monitor",
                "Re-rate within tolerance",
                "Assess again",
                "Reopen"
            })
    void areRefusedBesideTheRatingThatIsTooHigh(String step) {
        String risk = risks.before(step, Risks.MEDIUM);

        assertThat(records.refusal(
                        "risk-owner", risk, step, "Inherent rating", Risks.MEDIUM, "Current rating", Risks.HIGH))
                .contains("The current rating is above the inherent rating.");
        assertThat(records.refusal(
                        "risk-owner",
                        risk,
                        step,
                        "Inherent rating",
                        Risks.HIGH,
                        "Current rating",
                        Risks.MEDIUM,
                        "Residual rating",
                        Risks.HIGH))
                .contains("The residual rating is above the current rating.");
    }

    @Test
    void aResidualRatingIsHeldAgainstTheInherentOneWhileNoCurrentOneIsGiven() {
        String risk = records.create("risk-owner", "Risk");

        assertThat(records.refusal(
                        "risk-owner", risk, "Re-rate", "Inherent rating", Risks.MEDIUM, "Residual rating", Risks.HIGH))
                .containsExactly("The residual rating is above the inherent rating.");
    }
}
