package org.sems.e2e.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.SemsProject;
import org.sems.e2e.host.Stored;

/** A power cut in the middle of apply: applying again ends where one undisturbed apply ends. */
class KilledApplyFuncTest {

    /** The host call before whose second use the power is cut, one cut after the other. */
    private static final List<String> CUTS = List.of(
            "CustomFieldManager.createCustomField",
            "WorkflowManager.copyWorkflow",
            "IssueSecurityLevelManager.createIssueSecurityLevel");

    private Host host;

    @BeforeEach
    void startASandboxOfOnesOwn() {
        Assumptions.assumeTrue(
                System.getProperty("jira.url", "").isEmpty(), "NOT RUN: a Jira that others use is not killed");
        host = Host.fresh();
    }

    @AfterEach
    void stopIt() {
        if (host != null) {
            host.kill();
        }
    }

    @Test
    void applyingAgainAfterPowerCutsEndsInTheSameState() {
        SemsProject disturbed = SemsProject.plain(host);
        for (String cut : CUTS) {
            applyAndKillAt(disturbed, cut);
            host.start();
        }

        disturbed.setup("apply").ok();

        assertThat(disturbed.setup("plan").ok().path("changes")).isEmpty();
        assertThat(disturbed.setup("verify").ok().path("drift")).isEmpty();
        SortedMap<String, List<String>> afterCuts = Stored.in(host).contents(disturbed.key());
        host.kill();
        host = Host.fresh();
        SemsProject undisturbed = SemsProject.plain(host);
        undisturbed.setup("apply").ok();
        SortedMap<String, List<String>> withoutCuts = Stored.in(host).contents(undisturbed.key());
        assertThat(afterCuts.keySet()).isEqualTo(withoutCuts.keySet());
        assertThat(afterCuts)
                .allSatisfy((kind, contents) -> assertThat(contents).as(kind).isEqualTo(withoutCuts.get(kind)));
    }

    private void applyAndKillAt(SemsProject project, String call) {
        host.as("admin")
                .put("/sandbox/kill", Map.of("at", "call " + call, "times", 2))
                .ok();
        assertThatThrownBy(() -> project.setup("apply"))
                .as("the power is cut before apply is done")
                .isInstanceOf(UncheckedIOException.class);
        host.kill();
    }
}
