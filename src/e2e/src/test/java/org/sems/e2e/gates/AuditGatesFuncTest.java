package org.sems.e2e.gates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sems.e2e.gates.Records.option;
import static org.sems.e2e.gates.Records.user;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.SemsProject;

/** The lead of an audit owns nothing that is audited, unless a reason is given (R75). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditGatesFuncTest {

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
        records.goes("auditor", audit, "Issue report", "Due date", LocalDate.now().plusDays(30).toString());
        records.goes("auditor", audit, "Close");

        assertThat(records.status(audit)).isEqualTo("Closed");
    }

    @Test
    void hasALead() {
        String audit = records.create("security-manager", "Audit");

        assertThat(records.refusal("security-manager", audit, "Notify")).anyMatch(reason -> reason.contains("Assignee"));
    }

    @Test
    void whoOwnsWhatIsAuditedLeadsItOnlyForAReason() {
        String audit = auditOfTheRiskOwnersControl();

        List<String> reasons = records.refusal("security-manager", audit, "Notify", "Assignee", user("risk-owner"));
        records.goesBecause("We are two; the outside auditor comes next year.", "security-manager", audit, "Notify", "Assignee", user("risk-owner"));

        assertThat(reasons).anyMatch(reason -> reason.contains(records.linked(audit, "SeMS audits").get(0)));
        assertThat(records.as("security-manager").get("/rest/sems/1.0/ledger?sems=" + records.project().key()).ok().toString())
                .contains("the outside auditor comes next year");
    }

    @Test
    void aLeadWhoWasPutInByAnotherWayIsFoundAtTheNextStep() {
        String audit = auditOfTheRiskOwnersControl();
        records.goes("security-manager", audit, "Notify", "Assignee", user("auditor"));
        records.as("security-manager").put("/rest/api/2/issue/" + audit + "/assignee", user("risk-owner")).ok();

        assertThat(records.refusal("risk-owner", audit, "Begin fieldwork")).isNotEmpty();
    }

    @Test
    void closesOnlyWhenItsFindingsAreClosed() {
        String audit = records.create("security-manager", "Audit");
        String finding = records.create("auditor", "Finding", "Grade", option("Observation"));
        records.link(audit, "SeMS finds", finding);
        records.goes("security-manager", audit, "Notify", "Assignee", user("auditor"));
        records.goes("auditor", audit, "Begin fieldwork");
        records.goes("auditor", audit, "Write report");
        records.goes("auditor", audit, "Issue report");

        List<String> reasons = records.refusal("auditor", audit, "Close");
        records.goes("auditor", finding, "Close as noted");
        records.goes("auditor", audit, "Close");

        assertThat(reasons).singleElement().asString().contains(finding);
    }

    private String auditOfTheRiskOwnersControl() {
        String audit = records.create("security-manager", "Audit");
        String control = records.create("security-manager", "Control", "Assignee", user("risk-owner"));
        records.link(audit, "SeMS audits", control);
        return audit;
    }
}
