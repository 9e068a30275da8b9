package org.sems.e2e.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.SemsProject;
import org.sems.e2e.host.Stored;

/** A power cut right after the last answer loses nothing that was answered. */
class RestartFuncTest {

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
    void aPowerCutKeepsIssuesHistoryDashboardsAndNumbers() {
        SemsProject project = SemsProject.withCoreProfile(host);
        String risk = Register.in(project);
        Told before = Told.about(project, risk);
        Stored storedBefore = Stored.in(host);

        host.killAndStart();

        assertThat(before.issue().path("changelog").path("histories")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(before.seriousRisks()).hasSize(2).contains(risk);
        assertThat(before.heatmap().path("total").asInt()).isEqualTo(3);
        assertThat(before.dashboards()).anyMatch(dashboard -> dashboard.contains("SeMS of " + project.key()));
        assertThat(before.drift()).isEmpty();
        assertThat(Told.about(project, risk)).isEqualTo(before);
        assertThat(storedBefore.changedIn(Stored.in(host))).isEmpty();
    }
}
