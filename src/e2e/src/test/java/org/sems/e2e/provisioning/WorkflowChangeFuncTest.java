package org.sems.e2e.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sems.e2e.host.Answer;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.SemsProject;
import org.sems.e2e.host.Stored;

/**
 * A workflow that issues live by is changed through its draft, and never over somebody else's draft. In a sandbox of its own, where no effects of
 * other tests are still under way.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkflowChangeFuncTest {

    private static final String WORKFLOW = "SeMS Control";

    private Host host;
    private Hand hand;
    private SemsProject project;
    private String control;

    @BeforeAll
    void startASandboxOfOnesOwn() {
        Assumptions.assumeTrue(
                System.getProperty("jira.url", "").isEmpty(),
                "NOT RUN: only the sandbox lets tests change the configuration by hand");
        host = Host.fresh();
    }

    @AfterAll
    void stop() {
        if (host != null) {
            host.kill();
        }
    }

    @BeforeEach
    void implementAControl() {
        hand = Hand.in(host);
        project = SemsProject.withCoreProfile(host);
        control = project.create("security-manager", "Control", "Turnstile", Map.of());
        project.transition("security-manager", control, "Implement", Map.of()).ok();
    }

    @AfterEach
    void leaveItAsItWas() {
        if (hand != null) {
            hand.changes("workflow-draft", "name", WORKFLOW);
            project.setup("apply").ok();
        }
    }

    @Test
    void anActiveWorkflowIsChangedAndItsIssuesKeepTheirStatus() {
        hand.changes(
                "workflow",
                "name",
                WORKFLOW,
                "transition",
                "Confirm effective",
                "rename",
                "Looks good",
                "publish",
                true);
        assertThat(transitions()).contains("Looks good");

        JsonNode change = project.setup("apply").ok().path("changes").path(0);

        assertThat(change.path("name").asText()).isEqualTo(WORKFLOW);
        assertThat(change.path("action").asText()).isEqualTo("EXTEND");
        assertThat(status()).isEqualTo("Implemented");
        assertThat(transitions()).contains("Confirm effective").doesNotContain("Looks good");
        assertThat(Stored.in(host).documents().values()).noneMatch(document -> document.contains("\"draft\":true"));
    }

    @Test
    void somebodyElsesDraftIsAConflictByNameAndStays() {
        hand.changes(
                "workflow",
                "name",
                WORKFLOW,
                "transition",
                "Confirm effective",
                "rename",
                "Looks good",
                "publish",
                true);
        hand.changes("workflow", "name", WORKFLOW, "transition", "Retire", "rename", "Scrap", "publish", false);
        Stored before = Stored.in(host);

        JsonNode plan = project.setup("plan").ok();
        Answer apply = project.setup("apply");

        assertThat(plan.path("conflicts").asInt()).isEqualTo(1);
        assertThat(plan.path("changes").path(0).path("action").asText()).isEqualTo("CONFLICT");
        assertThat(plan.path("changes").path(0).path("why").toString())
                .contains(WORKFLOW)
                .contains("draft");
        assertThat(apply.status()).isIn(400, 409);
        assertThat(apply.body()).contains(WORKFLOW).contains("draft");
        assertThat(before.changedIn(Stored.in(host))).isEmpty();
        assertThat(status()).isEqualTo("Implemented");
    }

    @Test
    void aDraftThatChangesNothingWeChangeIsLeftAlone() {
        hand.changes("workflow", "name", WORKFLOW, "transition", "Retire", "rename", "Scrap", "publish", false);

        assertThat(project.setup("plan").ok().path("changes")).isEmpty();
        assertThat(Hand.drift(project)).isEmpty();
        assertThat(transitions()).isNotEmpty();
    }

    private List<String> transitions() {
        return Hand.list(host.as("security-manager")
                        .get("/rest/api/2/issue/" + control + "/transitions")
                        .ok()
                        .path("transitions"))
                .stream()
                .map(transition -> transition.path("name").asText())
                .toList();
    }

    private String status() {
        return host.as("security-manager")
                .get("/rest/api/2/issue/" + control)
                .ok()
                .path("fields")
                .path("status")
                .path("name")
                .asText();
    }
}
