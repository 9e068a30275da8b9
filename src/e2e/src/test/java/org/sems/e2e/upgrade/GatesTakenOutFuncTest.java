package org.sems.e2e.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sems.e2e.gate.Records;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.Rest;
import org.sems.e2e.host.SemsProject;

/** Who takes the gates out of workflows, moves records and puts the gates back is seen, and so is what was moved. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GatesTakenOutFuncTest {
    private static final String WORKFLOW = "SeMS Risk";
    private static final String EDITOR = "/secure/admin/workflows/";
    private static final String BYPASSED = "Gate bypassed";

    private Host host;
    private Records records;
    private String all;
    private int last;

    @BeforeAll
    void startASandboxOfOnesOwn() {
        Assumptions.assumeTrue(
                System.getProperty("jira.url", "").isEmpty(), "NOT RUN: a Jira that others use keeps its workflows");
        host = Host.fresh();
        records = new Records(SemsProject.withCoreProfile(host));
        all = StoredWorkflow.live(host, WORKFLOW).xml();
    }

    @AfterAll
    void stop() {
        if (host != null) {
            host.kill();
        }
    }

    @BeforeEach
    void withAllGates() {
        records.project().setup("apply").ok();
        last = entries(0).size();
    }

    @Test
    void aReleaseAndTheReturnAreToldAndWhatWentPastAGateMeanwhileIsFlagged() {
        String closed = risk();
        String implemented = records.create("risk-owner", "Control");
        String untouched = risk();

        release();
        for (String transition : List.of("Assess", "Accept", "Close")) {
            records.goes("risk-owner", closed, transition);
        }
        records.goes("risk-owner", implemented, "Implement");
        assertThat(records.flags(closed)).as("while the gates are out").isEmpty();
        records.project().setup("apply").ok();

        assertThat(told())
                .containsExactly(
                        "release admin",
                        "return admin",
                        "bypass risk-owner " + closed + " Assessed",
                        "bypass risk-owner " + closed + " Accepted",
                        "bypass risk-owner " + closed + " Closed");
        assertThat(entries(last).get(0).path("subject").asText())
                .contains(WORKFLOW, "SeMS Audit", "SeMS Corrective action");
        assertThat(entries(last).get(0).path("reasons").toString())
                .contains("SeMS Risk")
                .contains("Accept (41), ")
                .contains("Close (61)");
        assertThat(entries(last).get(4).path("reasons").toString())
                .contains("went from \\\"Accepted\\\" to \\\"Closed\\\"");
        assertThat(records.flags(closed)).containsExactly(BYPASSED);
        assertThat(records.flags(implemented))
                .as("moved along a transition without gate")
                .isEmpty();
        assertThat(records.flags(untouched)).isEmpty();

        records.project().setup("apply").ok();
        job();

        assertThat(told()).hasSize(5);
    }

    /** Nobody puts it back by a page that tells of it: only the ten-minute job can find that. */
    @Test
    void aTransitionThatIsEmptiedByHandIsToldAtOnceAndWhatItLedPastItsGateIsFlagged() {
        String moved = risk();
        String proper = risk();
        records.goes(
                "risk-owner",
                proper,
                "Assess",
                "Inherent rating",
                Records.rating("Likely", "Severe"),
                "Current rating",
                Records.rating("Likely", "Major"));
        String kept = risk();

        emptied("Plan treatment", 21);
        assertThat(told()).containsExactly("release admin");
        assertThat(entries(last).get(0).path("reasons").toString())
                .contains("Plan treatment (21)")
                .doesNotContain("Assess (11)");
        records.goes(
                "risk-owner",
                kept,
                "Assess",
                "Inherent rating",
                Records.rating("Likely", "Severe"),
                "Current rating",
                Records.rating("Likely", "Major"));
        records.goes("risk-owner", proper, "Plan treatment");
        host.as("admin")
                .put("/sandbox/configuration/workflow-import", Map.of("name", WORKFLOW, "xml", all))
                .ok();
        job();

        assertThat(told())
                .containsExactly("release admin", "return ", "bypass risk-owner " + proper + " Treatment planned");
        assertThat(records.flags(proper)).containsExactly(BYPASSED);
        assertThat(records.flags(kept))
                .as("passed a gate that was in force all the time")
                .isEmpty();
        assertThat(records.flags(moved)).isEmpty();
        job();
        assertThat(told()).hasSize(3);
    }

    @Test
    void whatNobodyTellsOfIsFoundByTheJobAndCountsFromTheChangeOfTheWorkflowOn() {
        emptied("Assess", 11);
        String emptied = StoredWorkflow.live(host, WORKFLOW).xml();
        withAllGates();
        String moved = risk();

        host.as("admin")
                .put("/sandbox/configuration/workflow-import", Map.of("name", WORKFLOW, "xml", emptied))
                .ok();
        records.goes("risk-owner", moved, "Assess");
        assertThat(told()).isEmpty();
        job();

        assertThat(told()).containsExactly("release ");
        assertThat(entries(last).get(0).path("reasons").toString())
                .contains("Assess (11)")
                .contains("last changed on")
                .containsIgnoringCase("by admin");
        records.project().setup("apply").ok();
        assertThat(told()).containsExactly("release ", "return admin", "bypass risk-owner " + moved + " Assessed");
    }

    @Test
    void withoutItsValidatorAloneATransitionIsStillWatchedAndToldOnce() {
        String moved = risk();

        edit(draft -> draft.delete("Validator", 11, 1));
        records.goes("risk-owner", moved, "Assess");
        assertThat(records.flags(moved)).containsExactly(BYPASSED);
        records.project().setup("apply").ok();
        job();

        assertThat(told()).containsExactly("release admin", "bypass risk-owner " + moved + " Assess", "return admin");
        assertThat(entries(last).get(0).path("reasons").toString())
                .contains("Assess (11)")
                .contains("noted at once");
    }

    /** It only hides the transition: the gate asks again who acts, so nothing is open and nothing is told. */
    @Test
    void withoutTheConditionThatAsksWhoATransitionStillRefuses() {
        String risk = risk();
        assertThat(records.offered("risk-owner", risk)).doesNotContain("Withdraw");

        edit(draft -> draft.delete("Condition", 71, 1));

        assertThat(records.refusal("risk-owner", risk, "Withdraw"))
                .anyMatch(reason -> reason.contains("SeMS Security Manager"));
        assertThat(told()).isEmpty();
        records.project().setup("apply").ok();
        assertThat(records.offered("risk-owner", risk)).doesNotContain("Withdraw");
    }

    /** Workflows are released one after the other: the first one is, the second one is not. */
    @Test
    void afterAPowerCutInTheMiddleOfAReleaseTheLedgerTellsWhatIs() {
        host.as("admin")
                .put("/sandbox/kill", Map.of("at", "call WorkflowManager.overwriteActiveWorkflow", "times", 2))
                .ok();
        assertThatThrownBy(this::release).isInstanceOf(UncheckedIOException.class);
        host.killAndStart();

        assertThat(told()).as("told before anything was touched").containsExactly("release admin");
        job();

        assertThat(told()).containsExactly("release admin", "return ");
        assertThat(entries(last).get(1).path("subject").asText().split(", ")).hasSize(6);
        records.project().setup("apply").ok();
        assertThat(told()).containsExactly("release admin", "return ", "return admin");
    }

    private String risk() {
        return records.create("risk-owner", "Risk");
    }

    private void release() {
        host.as("admin")
                .post(
                        "/rest/sems/1.0/setup/release",
                        Map.of("sems", records.project().key()))
                .ok();
    }

    private void job() {
        host.as("admin")
                .post("/sandbox/jobs", Map.of("run", "org.sems.jira.monitoring.CheckApprovals"))
                .ok();
    }

    /** Takes everything of ours from a transition, as an administrator does in the workflow editor. */
    private void emptied(String name, int transition) {
        String page = host.as("admin")
                .get(EDITOR + "ViewWorkflowTransition.jspa?workflowMode=live&workflowName=SeMS+Risk&workflowTransition="
                        + transition)
                .body();
        assertThat(page).contains(name);
        edit(draft -> {
            draft.delete("Condition", transition, 1);
            draft.delete("Validator", transition, 1);
            draft.delete("PostFunction", transition, 3);
        });
        assertThat(StoredWorkflow.live(host, WORKFLOW).xml()).doesNotContain("risk/" + name + "@");
    }

    private void edit(Consumer<Draft> change) {
        Rest admin = host.as("admin");
        admin.postForm(EDITOR + "CreateDraftWorkflow.jspa", "workflowName=SeMS+Risk");
        change.accept(new Draft(admin));
        admin.postForm(EDITOR + "PublishDraftWorkflow.jspa", "workflowName=SeMS+Risk&workflowMode=draft");
    }

    /** The draft of the workflow in Jira's editor. */
    private record Draft(Rest admin) {
        void delete(String kind, int transition, int number) {
            admin.postForm(
                    EDITOR + "DeleteWorkflowTransition" + kind + ".jspa",
                    "count=" + number + "&workflowMode=draft&workflowName=SeMS+Risk&workflowTransition=" + transition);
        }
    }

    /** {@code kind actor}, and of a record its key and what it is about; the oldest first. */
    private List<String> told() {
        return entries(last).stream()
                .map(entry -> entry.path("kind").asText() + " "
                        + entry.path("actor").path("name").asText()
                        + (entry.has("issue")
                                ? " " + entry.path("issue").asText() + " "
                                        + entry.path("subject").asText()
                                : ""))
                .toList();
    }

    /** The oldest first, without so many of them. */
    private List<JsonNode> entries(int first) {
        List<JsonNode> entries = new ArrayList<>();
        host.as("security-manager")
                .get("/rest/sems/1.0/ledger?limit=100&sems=" + records.project().key())
                .ok()
                .path("entries")
                .forEach(entry -> {
                    entries.add(0, entry);
                });
        return entries.subList(first, entries.size());
    }
}
