package org.sems.e2e.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sems.e2e.gate.Records.option;
import static org.sems.e2e.gate.Records.user;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.SemsProject;

/** A finding is graded by the auditor; a major one closes through its non-conformance, any other through its action (R76). */
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
    void aMajorOneBecomesANonConformanceAndClosesWithIt() {
        String finding = records.create("auditor", "Finding", "Grade", option("Major"), "Component/s", Records.site());

        records.goes("auditor", finding, "Begin action");
        Await.until(() -> !records.linked(finding, "SeMS becomes").isEmpty());

        String nonConformance = records.linked(finding, "SeMS becomes").get(0);
        assertThat(records.refusal("auditor", finding, "Close", "Reasons", "Done."))
                .anyMatch(reason -> reason.contains(nonConformance));
        assertThat(records.value(nonConformance, "Grade").path("value").asText())
                .isEqualTo("Major");
        assertThat(records.value(nonConformance, "Component/s")
                        .path(0)
                        .path("name")
                        .asText())
                .isEqualTo(SemsProject.SITE);
    }

    @Test
    void aMinorOneClosesByOneActionWithOneCheckOfItsEffect() {
        String finding = records.create("auditor", "Finding", "Grade", option("Minor"));
        records.goes("auditor", finding, "Begin action");
        Await.until(() -> !records.linked(finding, "SeMS raises").isEmpty());

        actions.closes(records.linked(finding, "SeMS raises").get(0));
        records.goes("auditor", finding, "Close");

        assertThat(records.linked(finding, "SeMS becomes")).isEmpty();
        assertThat(records.status(finding)).isEqualTo("Closed");
    }

    @Test
    void aMajorOneDoesNotCloseByAnActionAlone() {
        String finding = records.create("auditor", "Finding", "Grade", option("Minor"));
        records.goes("auditor", finding, "Begin action");
        Await.until(() -> !records.linked(finding, "SeMS raises").isEmpty());
        records.goes("auditor", finding, "Grade", "Grade", option("Major"));
        actions.closes(records.linked(finding, "SeMS raises").get(0));

        List<String> reasons = records.refusal("auditor", finding, "Close", "Reasons", "Done.");

        assertThat(reasons)
                .singleElement()
                .asString()
                .contains("Grade must be: Minor / Observation")
                .contains("becomes");
    }

    @Test
    void itsGradeIsTheAuditorsAndNotItsOwners() {
        String finding = records.create("auditor", "Finding");

        assertThat(records.refusal(
                        "risk-owner",
                        finding,
                        "Begin action",
                        "Component/s",
                        Records.site(),
                        "Assignee",
                        user("risk-owner")))
                .singleElement()
                .asString()
                .contains("Grade");
        assertThat(records.offered("risk-owner", finding)).containsExactly("Begin action");
        assertThat(records.offered("auditor", finding)).contains("Grade");
    }

    @Test
    void itsOwnerDoesNotCloseIt() {
        String finding = records.create("auditor", "Finding", "Grade", option("Minor"));
        records.goes("auditor", finding, "Begin action", "Assignee", user("security-manager"));
        Await.until(() -> !records.linked(finding, "SeMS raises").isEmpty());
        actions.closes(records.linked(finding, "SeMS raises").get(0));

        assertThat(records.refusal("security-manager", finding, "Close", "Reasons", "Done."))
                .singleElement()
                .asString()
                .contains("Assignee");
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

        List<String> reasons = records.refusal("auditor", finding, "Close as noted", "Reasons", "Noted.");

        assertThat(reasons).singleElement().asString().contains("Grade");
    }

    @Test
    void theAuditedDoNotDismissIt() {
        String finding = records.create("auditor", "Finding");

        assertThat(records.offered("risk-owner", finding)).doesNotContain("Dismiss");
    }
}
