package org.sems.e2e.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sems.e2e.gate.Records.option;
import static org.sems.e2e.gate.Records.rating;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.SemsProject;
import org.sems.e2e.host.VariantJar;

/** Criteria that know the level Unacceptable, on the ladder of the core profile, which names nobody for it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnacceptableRiskFuncTest {

    private static final Map<String, Object> UNACCEPTABLE = rating("Very likely", "Critical");
    private static final String NOBODY = "Nobody may accept a risk with the current rating Unacceptable.";
    private Host host;
    private Records records;

    @BeforeAll
    void rateByTheMatrixOfTheUn() {
        Assumptions.assumeTrue(
                System.getProperty("jira.url", "").isEmpty(),
                "NOT RUN: a Jira that others use does not get another catalogue");
        host = Host.freshWith(VariantJar.with(
                Host.packaged(),
                "profiles/core.yaml",
                text -> text.replace("risk-model: plain-5x5", "risk-model: un-5x5")));
        records = new Records(SemsProject.withCoreProfile(host)).withAccountableManager();
    }

    @AfterAll
    void stop() {
        if (host != null) {
            host.kill();
        }
    }

    @Test
    void isAcceptedPutForwardAndWithdrawnByNobody() {
        String risk = records.create("risk-owner", "Risk");
        records.goes("risk-owner", risk, "Assess", "Inherent rating", UNACCEPTABLE, "Current rating", UNACCEPTABLE);
        Object[] decision = {"Risk strategy", option("Accept"), "Reasons", "Nothing can be done."};

        for (String person : List.of("risk-owner", "security-manager", "accountable-manager")) {
            assertThat(records.refusal(person, risk, "Accept", decision))
                    .as(person)
                    .containsExactly(NOBODY);
            assertThat(records.refusal(person, risk, "Ask for acceptance", decision))
                    .as(person)
                    .containsExactly(NOBODY);
        }
        for (String person : List.of("security-manager", "accountable-manager")) {
            assertThat(records.refusal(person, risk, "Withdraw", "Reasons", "Told twice."))
                    .as(person)
                    .anyMatch(reason -> reason.contains(NOBODY));
        }
    }

    /** No step leads there: it stands so after a project import, or after another app has changed the rating. */
    @Test
    void isClosedByNobody() {
        String risk = records.as("admin")
                .post(
                        "/sandbox/issues/import",
                        Map.of(
                                "project",
                                records.project().key(),
                                "type",
                                "Risk",
                                "summary",
                                "Came along",
                                "status",
                                "Monitored",
                                "fields",
                                records.values("Inherent rating", UNACCEPTABLE, "Current rating", UNACCEPTABLE)))
                .ok()
                .path("key")
                .asText();

        for (String person : List.of("risk-owner", "security-manager", "accountable-manager")) {
            assertThat(records.refusal(person, risk, "Close", "Reasons", "The site is given up."))
                    .as(person)
                    .anyMatch(reason -> reason.contains(NOBODY));
        }
    }

    @Test
    void isMonitoredUnderNoEarlierAcceptance() {
        Map<String, Object> low = rating("Very unlikely", "Minor");
        Risks risks = new Risks(records);
        String risk = risks.monitored(low);

        assertThat(records.refusal(
                        "risk-owner",
                        risk,
                        "Re-rate within tolerance",
                        "Inherent rating",
                        UNACCEPTABLE,
                        "Current rating",
                        UNACCEPTABLE))
                .anyMatch(reason -> reason.contains("The current rating is above tolerance"));
        records.goes(
                "risk-owner", risk, "Assess again", "Inherent rating", UNACCEPTABLE, "Current rating", UNACCEPTABLE);
        assertThat(records.isApproved(risk)).isFalse();
    }
}
