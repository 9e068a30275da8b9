package org.sems.e2e.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.SemsProject;

/** A workflow of ours that no issue lives by, because an administrator has given its issue type another one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnusedWorkflowFuncTest {
    private static final String WORKFLOW = "SeMS Control";

    private Host host;
    private SemsProject project;

    @BeforeAll
    void startASandboxOfOnesOwn() {
        Assumptions.assumeTrue(
                System.getProperty("jira.url", "").isEmpty(),
                "NOT RUN: only the sandbox lets tests change the configuration by hand");
        host = Host.fresh();
        project = SemsProject.withCoreProfile(host);
    }

    @AfterAll
    void stop() {
        if (host != null) {
            host.kill();
        }
    }

    @Test
    void isChangedAtOnceAndTakenIntoUseAgain() {
        Hand hand = Hand.in(host);
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
        hand.changes("workflow-scheme", "project", project.key(), "type", "Control", "workflow", "jira");

        JsonNode applied = project.setup("apply").ok();

        assertThat(Hand.list(applied.path("changes")).stream()
                        .map(change -> change.path("name").asText()))
                .contains(WORKFLOW);
        assertThat(Hand.drift(project)).isEmpty();
        assertThat(project.setup("plan").ok().path("changes")).isEmpty();
    }
}
