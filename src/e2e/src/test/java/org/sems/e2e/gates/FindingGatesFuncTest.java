package org.sems.e2e.gates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sems.e2e.gates.Records.option;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.SemsProject;

/** A finding closes through its non-conformance or its action (R76). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FindingGatesFuncTest {

    private Records records;
    private Actions actions;

    @BeforeAll
    void applyTheCoreProfile() {
        records = new Records(SemsProject.withCoreProfile(Host.shared()));
        actions = new Actions(records);
    }

    @Test
    void aMinorOneBecomesANonConformanceAndClosesWithIt() {
        String finding = records.create("auditor", "Finding", "Grade", option("Minor"));

        records.goes("auditor", finding, "Begin action");
        Await.until(() -> !records.linked(finding, "SeMS becomes").isEmpty());

        String nonConformance = records.linked(finding, "SeMS becomes").get(0);
        assertThat(records.refusal("auditor", finding, "Close")).anyMatch(reason -> reason.contains(nonConformance));
        assertThat(records.value(nonConformance, "Grade").path("value").asText()).isEqualTo("Minor");
    }

    @Test
    void anObservationRaisesAnActionAndClosesWithIt() {
        String finding = records.create("auditor", "Finding", "Grade", option("Observation"));
        records.goes("auditor", finding, "Begin action");
        Await.until(() -> !records.linked(finding, "SeMS raises").isEmpty());

        actions.closes(records.linked(finding, "SeMS raises").get(0));
        records.goes("auditor", finding, "Close");

        assertThat(records.status(finding)).isEqualTo("Closed");
    }

    @Test
    void onlyAnObservationIsClosedAsNoted() {
        String finding = records.create("auditor", "Finding", "Grade", option("Major"));

        List<String> reasons = records.refusal("auditor", finding, "Close as noted");

        assertThat(reasons).singleElement().asString().contains("Grade");
    }

    @Test
    void theAuditedDoNotDismissIt() {
        String finding = records.create("auditor", "Finding");

        assertThat(records.offered("risk-owner", finding)).doesNotContain("Dismiss");
    }
}
