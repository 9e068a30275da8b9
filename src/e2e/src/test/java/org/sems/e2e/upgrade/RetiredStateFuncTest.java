package org.sems.e2e.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sems.e2e.gate.Records;
import org.sems.e2e.host.Answer;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.SemsProject;
import org.sems.e2e.host.Stored;

/** A later version of the app lacks a state in which records stand. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RetiredStateFuncTest {

    private Host host;
    private SemsProject project;
    private final List<String> suspended = new ArrayList<>();
    private String planned;
    private Path kept;

    @BeforeAll
    void suspendSomeControls() {
        Assumptions.assumeTrue(
                System.getProperty("jira.url", "").isEmpty(), "NOT RUN: a Jira that others use is not upgraded");
        host = Host.freshWith(Suspension.known());
        project = SemsProject.withCoreProfile(host);
        for (String name : List.of("Turnstile", "Fence", "Camera")) {
            suspended.add(project.create("security-manager", "Control", name, Map.of()));
        }
        suspended.add(project.create(
                "security-manager", "Control", "Hidden door", Map.of("security", Map.of("name", "Restricted"))));
        suspended.forEach(control -> project.transition("security-manager", control, "Suspend", Map.of())
                .ok());
        planned = project.create("security-manager", "Control", "Gate", Map.of());
        kept = host.stopAndKeep();
    }

    @BeforeEach
    void beforeTheUpgrade() {
        host.stopAndRestore(kept);
    }

    @AfterAll
    void stop() {
        if (host != null) {
            host.kill();
        }
    }

    @Test
    void withoutAWordWhereItsRecordsGoNothingIsChanged() {
        host.upgradeTo(Host.packaged());
        Stored before = Stored.in(host);

        JsonNode plan = project.setup("plan").ok();
        Answer apply = project.setup("apply");

        assertThat(workflow(plan).path("action").asText()).isEqualTo("CONFLICT");
        assertThat(workflow(plan).path("why").toString())
                .contains("SeMS Control")
                .contains("Suspended");
        assertThat(apply.status()).isIn(400, 409);
        assertThat(apply.body()).contains("Suspended");
        assertThat(before.changedIn(Stored.in(host))).isEmpty();
        assertThat(suspended).extracting(this::status).containsOnly("Suspended");
    }

    @Test
    void itsRecordsGoWhereTheCatalogueSays() {
        host.upgradeTo(Suspension.retired("Withdrawn"));

        JsonNode plan = project.setup("plan").ok();
        JsonNode apply = project.setup("apply").ok();

        assertThat(workflow(plan).path("action").asText()).isEqualTo("EXTEND");
        assertThat(workflow(plan).path("why").toString()).contains("4 records go from Suspended to Withdrawn");
        assertThat(workflow(apply)).isEqualTo(workflow(plan));
        assertThat(suspended).extracting(this::status).containsOnly("Withdrawn");
        assertThat(status(planned)).isEqualTo("Planned");
        assertDone();
        assertThat(host.as("security-manager")
                        .search("project = " + project.key() + " AND resolution = Unresolved")
                        .keys())
                .containsExactly(planned);
        assertThat(host.as("security-manager")
                        .put("/rest/api/2/issue/" + suspended.get(0), Map.of("fields", Map.of("summary", "Thawed")))
                        .status())
                .as("a done control is frozen")
                .isNotEqualTo(204);
        new Records(project).goes("security-manager", suspended.get(0), "Reinstate");
        assertThat(resolution(suspended.get(0))).isEmpty();
    }

    @Test
    void aStateThatGoesOnGivesNoResolution() {
        host.upgradeTo(Suspension.retired("Planned"));

        project.setup("apply").ok();

        assertThat(suspended).extracting(this::status).containsOnly("Planned");
        assertThat(suspended).extracting(this::resolution).containsOnly("");
        assertThat(suspended)
                .allSatisfy(control -> assertThat(moves(control)).containsExactly("admin: Suspended -> Planned"));
        project.transition("security-manager", suspended.get(0), "Implement", Map.of())
                .ok();
    }

    /** The history tells of these moves too, and while they are made the gates are not back yet as far as the ledger knows. */
    @Test
    void whatIsMovedSoAfterAReleaseWentPastNoGate() {
        host.upgradeTo(Suspension.known());
        host.as("admin")
                .post("/rest/sems/1.0/setup/release", Map.of("sems", project.key()))
                .ok();
        host.upgradeTo(Suspension.retired("Withdrawn"));

        project.setup("apply").ok();

        assertDone();
        List<String> told = new ArrayList<>();
        host.as("security-manager")
                .get("/rest/sems/1.0/ledger?sems=" + project.key())
                .ok()
                .path("entries")
                .forEach(entry -> told.add(0, entry.path("kind").asText()));
        assertThat(told)
                .filteredOn(kind -> !kind.equals("roles"))
                .containsExactly("set-up", "criteria", "release", "return");
    }

    /** Before the draft is written, before it is in force, between two records, within one, and before the new version is in force. */
    @ParameterizedTest(name = "before {0} number {1}, with {2} records moved")
    @CsvSource({
        "WorkflowManager.updateWorkflow, 1, 0",
        "WorkflowManager.overwriteActiveWorkflow, 1, 0",
        "WorkflowManager.migrateIssueToWorkflow, 2, 1",
        "IssueUpdater.doUpdate, 2, 1",
        "WorkflowManager.overwriteActiveWorkflow, 2, 4"
    })
    void aPowerCutInTheMiddleLosesNoRecordAndMovesNoneTwice(String call, int number, int moved) {
        host.upgradeTo(Suspension.retired("Withdrawn"));
        host.as("admin")
                .put("/sandbox/kill", Map.of("at", "call " + call, "times", number))
                .ok();

        assertThatThrownBy(() -> project.setup("apply")).isInstanceOf(UncheckedIOException.class);
        host.killAndStart();

        assertThat(suspended)
                .extracting(this::status)
                .filteredOn("Withdrawn"::equals)
                .hasSize(moved);
        assertThat(suspended)
                .extracting(this::status)
                .filteredOn("Suspended"::equals)
                .hasSize(suspended.size() - moved);
        project.setup("apply").ok();
        assertThat(suspended).extracting(this::status).containsOnly("Withdrawn");
        assertDone();
        assertThat(Stored.in(host).documents().values()).noneMatch(document -> document.contains("\"draft\":true"));
    }

    private void assertDone() {
        assertThat(suspended).extracting(this::resolution).containsOnly("Withdrawn");
        assertThat(suspended)
                .allSatisfy(control -> assertThat(moves(control)).containsExactly("admin: Suspended -> Withdrawn"));
        assertThat(project.setup("plan").ok().path("changes")).isEmpty();
        assertThat(project.setup("verify").ok().path("drift")).isEmpty();
    }

    private static JsonNode workflow(JsonNode plan) {
        return StreamSupport.stream(plan.path("changes").spliterator(), false)
                .filter(change -> change.path("kind").asText().equals("workflow"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no workflow changes: " + plan));
    }

    private JsonNode issue(String key) {
        return host.as("security-manager")
                .get("/rest/api/2/issue/" + key + "?expand=changelog")
                .ok();
    }

    private String status(String key) {
        return issue(key).path("fields").path("status").path("name").asText();
    }

    private String resolution(String key) {
        return issue(key).path("fields").path("resolution").path("name").asText();
    }

    /** Who took the record out of the retired state, and where to, as the history tells. */
    private List<String> moves(String key) {
        List<String> moves = new ArrayList<>();
        issue(key)
                .path("changelog")
                .path("histories")
                .forEach(change -> change.path("items").forEach(item -> {
                    if (item.path("field").asText().equals("status")
                            && item.path("fromString").asText().equals("Suspended")) {
                        moves.add(change.path("author").path("name").asText() + ": Suspended -> "
                                + item.path("toString").asText());
                    }
                }));
        return moves;
    }
}
