package org.sems.e2e.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sems.e2e.gate.Records.user;

import java.util.Collections;
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

/**
 * Jira's operation Assign changes the assignee past every screen and every gate. No approval that is shipped covers an assignee; here the
 * acceptance of a risk does, as an organisation's own profile may want it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AssignFuncTest {

    private Host host;
    private Records records;

    @BeforeAll
    void letTheAcceptanceCoverTheOwner() {
        Assumptions.assumeTrue(
                System.getProperty("jira.url", "").isEmpty(),
                "NOT RUN: a Jira that others use does not get another catalogue");
        host = Host.freshWith(VariantJar.with(
                Host.packaged(),
                "record-types/risk.yaml",
                text -> text.replace("residual-rating, keys treats]", "residual-rating, keys treats, assignee]")));
        records = new Records(SemsProject.withCoreProfile(host)).withAccountableManager();
    }

    @AfterAll
    void stop() {
        if (host != null) {
            host.kill();
        }
    }

    @Test
    void anAcceptanceThatCoversTheOwnerEndsWithHim() {
        String risk = new Risks(records).accepted();
        assertThat(state(risk)).isEqualTo("in-force");

        assign(risk, "auditor");

        Await.until(() -> state(risk).equals("lapsed"));
        assertThat(records.flags(risk)).contains("Approval lapsed", "Changed after approval");
        assertThat(records.refusal("accountable-manager", risk, "Monitor")).isNotEmpty();
        assertThat(records.as("security-manager")
                        .get("/rest/sems/1.0/ledger?sems=" + records.project().key())
                        .ok()
                        .toString())
                .contains("lapse");
        assertThat(records.as("security-manager").get("/browse/" + risk).body()).contains("Lapsed", "Assignee");
    }

    @Test
    void theSamePersonAgainEndsNothing() {
        String risk = new Risks(records).accepted();

        assign(risk, "risk-owner");
        records.as("admin")
                .post("/sandbox/jobs", Map.of("run", "org.sems.jira.monitoring.CheckApprovals"))
                .ok();

        assertThat(state(risk)).isEqualTo("in-force");
        assertThat(records.flags(risk)).isEmpty();
    }

    @Test
    void aGateReadsTheOneWhoIsAssignedNow() {
        String risk = new Risks(records).planned();

        records.as("security-manager")
                .put("/rest/api/2/issue/" + risk + "/assignee", Collections.singletonMap("name", null))
                .ok();

        List<String> reasons = records.refusal("security-manager", risk, "Start treatment");
        assertThat(reasons).anyMatch(reason -> reason.contains("Assignee is not filled in."));
        assign(risk, "risk-owner");
        records.goesBecause("The apron is closed for good.", "risk-owner", risk, "Start treatment");
    }

    @Test
    void whoWasAssignedForAMomentHasOwnedTheAction() {
        String action = records.create("risk-owner", "Corrective action", "Action kind", Records.option("Corrective"));
        records.goes("risk-owner", action, "Review risk", "Risk review", "Brings no new risk.");
        records.goes("security-manager", action, "Approve", "Assignee", user("auditor"));
        assign(action, "risk-owner");
        records.goes("risk-owner", action, "Start");
        records.goes(
                "risk-owner",
                action,
                "Report done",
                "Effectiveness check date",
                java.time.LocalDate.now().toString());

        List<String> reasons = Records.reasons(records.transition(
                "auditor", action, "Close", "Seen on site.", "Effectiveness result", Records.option("Effective")));

        assertThat(reasons).isNotEmpty();
        assertThat(records.status(action)).isEqualTo("Effectiveness check");
    }

    private void assign(String record, String person) {
        records.as("security-manager")
                .put("/rest/api/2/issue/" + record + "/assignee", user(person))
                .ok();
    }

    private String state(String risk) {
        return records.as("security-manager")
                .get("/rest/sems/1.0/approvals?issue=" + risk)
                .ok()
                .path(0)
                .path("state")
                .asText();
    }
}
