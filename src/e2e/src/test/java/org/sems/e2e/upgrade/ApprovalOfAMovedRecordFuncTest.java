package org.sems.e2e.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sems.e2e.gate.Records.option;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sems.e2e.gate.Records;
import org.sems.e2e.gate.Risks;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.SemsProject;
import org.sems.e2e.host.VariantJar;

/** A later version retires the state in which approved records stand, and records that an approval of another one covers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApprovalOfAMovedRecordFuncTest {

    private Host host;
    private Records records;
    private String confirmed;
    private String treating;
    private String accepted;
    private Path kept;

    @BeforeAll
    void approveAndSuspend() {
        Assumptions.assumeTrue(
                System.getProperty("jira.url", "").isEmpty(), "NOT RUN: a Jira that others use is not upgraded");
        host = Host.freshWith(coveringControls(Suspension.known()));
        records = new Records(SemsProject.withCoreProfile(host));
        confirmed = records.create("risk-owner", "Control");
        records.goes("risk-owner", confirmed, "Implement");
        records.goes(
                "risk-owner",
                confirmed,
                "Confirm effective",
                "Control tested on",
                LocalDate.now().toString(),
                "Control test result",
                option("Passed"),
                "Due date",
                LocalDate.now().plusYears(1).toString());
        records.goes("security-manager", confirmed, "Suspend");
        treating = records.create("risk-owner", "Control");
        records.goes("security-manager", treating, "Suspend");
        accepted = new Risks(records).planned(Risks.LOW);
        records.link(treating, "SeMS treats", accepted);
        new Risks(records).decides("risk-owner", accepted, "Accept");
        assertThat(approval(confirmed).path("state").asText()).isEqualTo("in-force");
        assertThat(approval(accepted).path("state").asText()).isEqualTo("in-force");
        kept = host.stopAndKeep();
    }

    @BeforeEach
    void beforeTheUpgrade() {
        host.stopAndRestore(kept);
        host.upgradeTo(coveringControls(Suspension.retired("Planned")));
    }

    @AfterAll
    void stop() {
        if (host != null) {
            host.kill();
        }
    }

    @Test
    void staysInForceWithTheRecord() {
        JsonNode before = approval(confirmed);

        records.project().setup("apply").ok();
        lookAgain();

        assertThat(records.status(confirmed)).isEqualTo("Planned");
        assertThat(approval(confirmed)).isEqualTo(before);
        assertThat(records.flags(confirmed)).isEmpty();
        assertThat(panel(confirmed)).contains("In force", "Passed").doesNotContain("Lapsed");
        assertThat(ledger()).doesNotContain("lapse");
    }

    /** What another approval covers of the record is the state it stands in, and that has got another name. */
    @Test
    void anApprovalThatCoversTheMovedRecordStaysInForceBeforeAndAfterTheMove() {
        lookAgain();
        assertThat(records.status(treating)).isEqualTo("Suspended");
        assertThat(approval(accepted).path("state").asText())
                .as("the new version is there, its plan is not applied")
                .isEqualTo("in-force");

        records.project().setup("apply").ok();
        lookAgain();

        assertThat(records.status(treating)).isEqualTo("Planned");
        assertThat(approval(accepted).path("state").asText()).isEqualTo("in-force");
        assertThat(records.flags(accepted)).isEmpty();
        assertThat(panel(accepted)).contains("In force").doesNotContain("Lapsed");
        assertThat(ledger()).doesNotContain("lapse");
        records.goes("risk-owner", accepted, "Monitor");
    }

    @Test
    void whatIsDoneWithTheMovedRecordAfterwardsEndsIt() {
        records.project().setup("apply").ok();

        records.goes("risk-owner", treating, "Implement");
        lookAgain();

        assertThat(approval(accepted).path("state").asText()).isEqualTo("lapsed");
        assertThat(records.flags(accepted)).contains("Approval lapsed");
    }

    @Test
    void aChangedFactEndsItAsBefore() {
        records.project().setup("apply").ok();

        records.as("admin")
                .post(
                        "/sandbox/app/update",
                        Map.of(
                                "issue",
                                confirmed,
                                "user",
                                "security-manager",
                                "fields",
                                records.values("Control test result", option("Failed"))))
                .ok();
        lookAgain();

        assertThat(approval(confirmed).path("state").asText()).isEqualTo("lapsed");
        assertThat(records.flags(confirmed)).containsAll(List.of("Approval lapsed", "Changed after approval"));
    }

    /** An acceptance that covers the states of the controls, too: a profile of one's own may want that. */
    private static Path coveringControls(Path jar) {
        return VariantJar.with(
                jar,
                "record-types/risk.yaml",
                text -> text.replace("residual-rating, keys treats]", "residual-rating, links treats]"));
    }

    private JsonNode approval(String key) {
        return records.as("security-manager")
                .get("/rest/sems/1.0/approvals?issue=" + key)
                .ok()
                .path(0);
    }

    private String ledger() {
        return records.as("security-manager")
                .get("/rest/sems/1.0/ledger?sems=" + records.project().key())
                .ok()
                .toString();
    }

    private String panel(String key) {
        String page = records.as("security-manager").get("/browse/" + key).body();
        int start = page.indexOf("sems-approvals");
        assertThat(start).as("a panel of approvals").isPositive();
        return page.substring(start, page.indexOf("</section>", start));
    }

    private void lookAgain() {
        records.as("admin")
                .post("/sandbox/jobs", Map.of("run", "org.sems.jira.monitoring.CheckApprovals"))
                .ok();
    }
}
