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

/** An audit is the auditor's, names whom and what it looks at, and is led by somebody who answers for none of it, unless a reason is given (R75). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditGatesFuncTest {

    private static final String NEXT_MONTH = LocalDate.now().plusDays(30).toString();
    private Records records;

    @BeforeAll
    void applyTheCoreProfile() {
        records = new Records(SemsProject.withCoreProfile(Host.shared()));
    }

    @Test
    void isLedByWhoOwnsNothingOfIt() {
        String audit = auditOfTheRiskOwnersControl();

        records.goes("security-manager", audit, "Notify", "Assignee", user("auditor"));
        records.goes("auditor", audit, "Begin fieldwork");
        records.goes("auditor", audit, "Write report");
        records.goes(
                "auditor",
                audit,
                "Issue report",
                "Due date",
                LocalDate.now().plusDays(30).toString());
        records.goes("auditor", audit, "Close");

        assertThat(records.status(audit)).isEqualTo("Closed");
    }

    /** Nothing of what the closure covers has changed. */
    @Test
    void isClosedNoMoreOnceItIsReopened() {
        String audit = auditOfTheRiskOwnersControl();
        records.goes("security-manager", audit, "Notify", "Assignee", user("auditor"));
        records.goes("auditor", audit, "Begin fieldwork");
        records.goes("auditor", audit, "Write report");
        records.goes("auditor", audit, "Issue report");
        records.goes("auditor", audit, "Close");
        boolean whileClosed = records.isApproved(audit);

        records.goes("security-manager", audit, "Reopen");

        assertThat(whileClosed).isTrue();
        assertThat(records.isApproved(audit)).isFalse();
        records.goes("auditor", audit, "Close");
        assertThat(records.isApproved(audit)).isTrue();
    }

    @Test
    void namesItsKindObjectAuditeeLeadAndDate() {
        String audit = records.create("auditor", "Audit");

        List<String> reasons = records.refusal("auditor", audit, "Notify");

        assertThat(reasons)
                .anyMatch(reason -> reason.contains("Audit kind"))
                .anyMatch(reason -> reason.contains("Components"))
                .anyMatch(reason -> reason.contains("Auditee"))
                .anyMatch(reason -> reason.contains("Assignee"))
                .anyMatch(reason -> reason.contains("Due date"));
    }

    @Test
    void isIndependentOfItsAuditeeEvenWhereNothingIsLinked() {
        String audit = records.create("auditor", "Audit");

        List<String> reasons = records.refusal(
                "auditor",
                audit,
                "Notify",
                "Audit kind",
                option("Internal"),
                "Component/s",
                Records.site(),
                "Due date",
                NEXT_MONTH,
                "Auditee",
                user("auditor"),
                "Assignee",
                user("auditor"));
        List<String> ofTheTeam = records.refusal(
                "auditor",
                audit,
                "Notify",
                "Audit kind",
                option("Internal"),
                "Component/s",
                Records.site(),
                "Due date",
                NEXT_MONTH,
                "Auditee",
                user("risk-owner"),
                "Assignee",
                user("auditor"),
                "People",
                List.of(user("risk-owner")));

        assertThat(reasons)
                .anyMatch(reason -> reason.contains("The same person is in the fields \"Assignee\" and \"Auditee\"."));
        assertThat(ofTheTeam)
                .anyMatch(reason -> reason.contains("The same person is in the fields \"People\" and \"Auditee\"."));
    }

    @Test
    void itsReportIsTheAuditorsAndHasAConclusion() {
        String audit = notified();
        records.goes("auditor", audit, "Begin fieldwork");
        records.goes("auditor", audit, "Write report");

        assertThat(records.refusal("auditor", audit, "Issue report"))
                .singleElement()
                .asString()
                .contains("Audit conclusion");
        assertThat(records.offered("risk-owner", audit)).isEmpty();
        assertThat(records.offered("security-manager", audit)).containsExactly("Give more time");
    }

    @Test
    void neitherItsLeadNorItsAuditeeMakesItVanish() {
        String audit = notified();
        String ofTheManager = records.create("auditor", "Audit");
        records.goes(
                "auditor", ofTheManager, "Notify", "Assignee", user("auditor"), "Auditee", user("security-manager"));

        List<String> byTheAudited =
                records.refusal("security-manager", ofTheManager, "Cancel", "Reasons", "It does not suit us.");
        List<String> withoutReason = records.refusal("security-manager", audit, "Cancel");
        records.goes("security-manager", audit, "Cancel");

        assertThat(records.offered("auditor", audit)).doesNotContain("Cancel", "Postpone");
        assertThat(byTheAudited).singleElement().asString().contains("Auditee");
        assertThat(withoutReason).singleElement().asString().contains("Reasons");
        assertThat(records.status(audit)).isEqualTo("Cancelled");
    }

    @Test
    void whoeverLedItDoesNotMakeItVanishAfterHandingItOver() {
        String audit = notified();
        records.goes("auditor", audit, "Change lead", "Assignee", user("security-manager"));
        records.goes("security-manager", audit, "Change lead", "Assignee", user("auditor"));

        List<String> reasons = records.refusal("security-manager", audit, "Cancel", "Reasons", "It does not suit us.");
        records.goes("accountable-manager", audit, "Cancel");

        assertThat(reasons).singleElement().asString().contains("Assignee");
        assertThat(records.status(audit)).isEqualTo("Cancelled");
    }

    @Test
    void isPutOffOnlyToADayToComeAndWithAReason() {
        String audit = notified();

        assertThat(records.refusal("security-manager", audit, "Postpone", "Due date", "2020-01-31"))
                .hasSize(2);
        records.goes("security-manager", audit, "Postpone", "Due date", NEXT_MONTH);

        assertThat(records.status(audit)).isEqualTo("Planned");
    }

    @Test
    void whoOwnsWhatIsAuditedLeadsItOnlyForAReason() {
        String audit = auditOfTheRiskOwnersControl();

        List<String> reasons = records.refusal(
                "security-manager",
                audit,
                "Notify",
                "Assignee",
                user("risk-owner"),
                "Auditee",
                user("security-manager"));
        records.goesBecause(
                "We are two; the outside auditor comes next year.",
                "security-manager",
                audit,
                "Notify",
                "Assignee",
                user("risk-owner"),
                "Auditee",
                user("security-manager"));

        assertThat(reasons)
                .anyMatch(reason ->
                        reason.contains(records.linked(audit, "SeMS audits").get(0)));
        assertThat(records.as("security-manager")
                        .get("/rest/sems/1.0/ledger?sems=" + records.project().key())
                        .ok()
                        .toString())
                .contains("the outside auditor comes next year");
    }

    @Test
    void aLeadWhoWasPutInByAnotherWayIsFoundAtTheNextStep() {
        String audit = auditOfTheRiskOwnersControl();
        records.goes("security-manager", audit, "Notify", "Assignee", user("auditor"));
        records.as("security-manager")
                .put("/rest/api/2/issue/" + audit + "/assignee", user("risk-owner"))
                .ok();

        assertThat(records.refusal("auditor", audit, "Begin fieldwork"))
                .anyMatch(reason ->
                        reason.contains(records.linked(audit, "SeMS audits").get(0)));
    }

    @Test
    void closesOnlyWhenItsFindingsAreClosed() {
        String audit = records.create("auditor", "Audit");
        String finding = records.create("auditor", "Finding", "Grade", option("Observation"));
        records.link(audit, "SeMS finds", finding);
        records.goes("security-manager", audit, "Notify", "Assignee", user("auditor"));
        records.goes("auditor", audit, "Begin fieldwork");
        records.goes("auditor", audit, "Write report");
        records.goes("auditor", audit, "Issue report");

        List<String> reasons = records.refusal("auditor", audit, "Close", "Reasons", "All is done.");
        records.goes("auditor", finding, "Close as noted");
        records.goes("auditor", audit, "Close");

        assertThat(reasons).singleElement().asString().contains(finding);
    }

    private String notified() {
        String audit = records.create("auditor", "Audit");
        records.goes("auditor", audit, "Notify", "Assignee", user("auditor"));
        return audit;
    }

    private String auditOfTheRiskOwnersControl() {
        String audit = records.create("auditor", "Audit");
        String control = records.create("security-manager", "Control", "Assignee", user("risk-owner"));
        records.link(audit, "SeMS audits", control);
        return audit;
    }
}
