package org.sems.e2e.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sems.e2e.host.Answer;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.SemsProject;
import org.sems.e2e.host.Stored;

/** What the first section of the administrator's guide advises: release before the app goes, apply when it is back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReleaseFuncTest {

    private static final String SUSPEND = "191";

    private Host host;
    private SemsProject project;

    @BeforeAll
    void startASandboxOfOnesOwn() {
        Assumptions.assumeTrue(
                System.getProperty("jira.url", "").isEmpty(), "NOT RUN: a Jira that others use keeps its apps");
        host = Host.freshWith(Suspension.gated());
        project = SemsProject.withCoreProfile(host);
    }

    @AfterAll
    void stop() {
        if (host != null) {
            host.kill();
        }
    }

    @BeforeEach
    void withAllGates() {
        plugin("enable");
        project.setup("apply").ok();
        project.fillRoles();
        assertThat(project.setup("verify").ok().path("drift")).isEmpty();
    }

    @Test
    void withoutAReleaseTransitionsFailWhileTheAppIsAway() {
        String control = control();

        plugin("disable");

        assertThat(suspend("security-manager", control).status()).isGreaterThanOrEqualTo(400);
        assertThat(status(control)).isEqualTo("Planned");
    }

    @Test
    void afterAReleaseEveryTransitionOfEveryTypeWorksWithoutTheApp() {
        release().ok();
        plugin("disable");

        for (String type :
                List.of("Risk", "Control", "Incident", "Non-conformance", "Audit", "Finding", "Corrective action")) {
            assertThat(EveryWay.of(project, type))
                    .as(type)
                    .isEqualTo(StoredWorkflow.live(host, "SeMS " + type).transitions());
        }
    }

    @Test
    void jiraItselfAsksForTheRoleWhileTheAppIsAway() {
        release().ok();
        plugin("disable");
        String control = control();

        assertThat(suspend("auditor", control).status()).isGreaterThanOrEqualTo(400);
        assertThat(status(control)).isEqualTo("Planned");
        assertThat(suspend("risk-owner", control).status()).isEqualTo(204);
        assertThat(status(control)).isEqualTo("Suspended");
    }

    @Test
    void aReleasedWorkflowIsKnownAsSuchAndApplyingBringsTheGatesBack() {
        String control = control();
        assertThat(suspend("security-manager", control).status()).isEqualTo(400);

        JsonNode released = release().ok();

        assertThat(actions(released)).hasSize(7).containsOnly("RELEASE");
        assertThat(StoredWorkflow.all(host)).noneMatch(StoredWorkflow::namesOurClasses);
        assertThat(StoredWorkflow.all(host)).noneMatch(StoredWorkflow::draft);
        assertThat(list(project.setup("verify").ok().path("drift")))
                .extracting(drift ->
                        drift.path("kind").asText() + " " + drift.path("code").asText())
                .hasSize(7)
                .containsOnly("workflow released");
        assertThat(actions(release().ok())).containsOnly("KEEP");
        JsonNode plan = project.setup("plan").ok();
        assertThat(actions(plan)).hasSize(7).containsOnly("EXTEND");
        assertThat(plan.path("changes").toString()).contains("the gates come back");

        project.setup("apply").ok();

        assertThat(project.setup("verify").ok().path("drift")).isEmpty();
        assertThat(project.setup("plan").ok().path("changes")).isEmpty();
        assertThat(suspend("security-manager", control).status()).isEqualTo(400);
        assertThat(status(control)).isEqualTo("Planned");
    }

    @Test
    void somebodyElsesWorkflowIsNamedAndReleasedWhenAskedFor() {
        byHand("workflow-import", "name", "Guard duty", "xml", GuardDuty.xml());
        String before = StoredWorkflow.live(host, "Guard duty").xml();

        JsonNode named = release().ok();

        assertThat(named.path("others").size()).isEqualTo(1);
        assertThat(named.path("others").path(0).path("name").asText()).isEqualTo("Guard duty");
        assertThat(named.path("others").path(0).path("transitions").toString()).isEqualTo("[\"Hand over (21)\"]");
        assertThat(StoredWorkflow.live(host, "Guard duty").xml()).isEqualTo(before);

        JsonNode released = release("Guard duty").ok();

        assertThat(released.path("others")).isEmpty();
        assertThat(StoredWorkflow.live(host, "Guard duty").xml())
                .isEqualTo(GuardDuty.withoutOurClasses(before))
                .contains("com.other.Validator");
        assertThat(release("Guard duty").status()).isEqualTo(400);
        assertThat(release("No such workflow").body()).contains("No such workflow");
    }

    @Test
    void somebodyElsesDraftStopsTheReleaseBeforeAnythingIsChanged() {
        byHand("workflow", "name", "SeMS Audit", "transition", "Notify", "rename", "Tell", "publish", false);
        Stored before = Stored.in(host);

        Answer answer = release();

        Map<String, String> changed = before.changedIn(Stored.in(host));
        byHand("workflow-draft", "name", "SeMS Audit");
        assertThat(answer.status()).isIn(400, 409);
        assertThat(answer.body()).contains("SeMS Audit").contains("draft");
        assertThat(changed).isEmpty();
    }

    @Test
    void aRemovedSemsLeavesNoGatesBehind() {
        String control = control();

        List<JsonNode> changes = list(project.setup("remove").ok().path("changes"));

        assertThat(changes).anySatisfy(change -> {
            assertThat(change.path("action").asText()).isEqualTo("RELEASE");
            assertThat(change.path("name").asText()).isEqualTo("SeMS Control");
        });
        assertThat(StoredWorkflow.all(host))
                .filteredOn(workflow -> !workflow.name().equals("Guard duty"))
                .noneMatch(StoredWorkflow::namesOurClasses);
        plugin("disable");
        assertThat(suspend("security-manager", control).status()).isEqualTo(204);
    }

    private String control() {
        return project.create("security-manager", "Control", "Turnstile", Map.of());
    }

    private Answer suspend(String person, String control) {
        return host.as(person)
                .post("/rest/api/2/issue/" + control + "/transitions", Map.of("transition", Map.of("id", SUSPEND)));
    }

    private String status(String key) {
        return host.as("security-manager")
                .get("/rest/api/2/issue/" + key)
                .ok()
                .path("fields")
                .path("status")
                .path("name")
                .asText();
    }

    private Answer release(String... also) {
        return host.as("admin")
                .post("/rest/sems/1.0/setup/release", Map.of("sems", project.key(), "also", List.of(also)));
    }

    private void plugin(String what) {
        host.as("admin").post("/sandbox/plugin/" + what, Map.of()).ok();
    }

    private void byHand(String what, Object... how) {
        Map<String, Object> body = new LinkedHashMap<>();
        for (int i = 0; i < how.length; i += 2) {
            body.put((String) how[i], how[i + 1]);
        }
        host.as("admin").put("/sandbox/configuration/" + what, body).ok();
    }

    private static List<String> actions(JsonNode answer) {
        return list(answer.path("changes")).stream()
                .map(change -> change.path("action").asText())
                .toList();
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
