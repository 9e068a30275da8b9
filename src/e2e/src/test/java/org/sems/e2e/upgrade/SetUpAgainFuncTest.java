package org.sems.e2e.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.sems.e2e.gate.Walks;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.Rest;
import org.sems.e2e.host.SemsProject;

/** A SeMS can be set up again whatever its records stand in. In a sandbox of its own. */
class SetUpAgainFuncTest {
    private Host host;

    @AfterEach
    void stop() {
        if (host != null) {
            host.kill();
        }
    }

    @Test
    void withARecordOfEveryTypeInEveryStateUnderTheSameKeyAndUnderAnother() {
        Assumptions.assumeTrue(
                System.getProperty("jira.url", "").isEmpty(), "NOT RUN: a Jira that others use keeps its SeMSs");
        host = Host.fresh();
        SemsProject project = SemsProject.withCoreProfile(host);
        Rest admin = host.as("admin");
        admin.post("/rest/sems/1.0/setup/release", Map.of("sems", project.key()))
                .ok();
        Walks.TYPES.forEach(type -> EveryWay.of(project, type));
        Map<String, Object> other = Map.of(
                "sems", project.key() + "X", "name", "Again", "profile", "core", "projects", List.of(project.key()));
        assertThat(states())
                .hasSizeGreaterThan(40)
                .contains("Risk: Closed", "Audit: Closed", "Finding: Closed", "Corrective action: Closed");

        project.setup("remove").ok();
        assertThat(conflicts(project.setup("plan").ok()))
                .as("under the same key")
                .isEmpty();
        assertThat(conflicts(admin.post("/rest/sems/1.0/setup/plan", other).ok()))
                .as("under another key")
                .isEmpty();
        admin.post("/rest/sems/1.0/setup/apply", other).ok();
        assertThat(admin.post("/rest/sems/1.0/setup/verify", Map.of("sems", project.key() + "X"))
                        .ok()
                        .path("drift"))
                .isEmpty();

        admin.post("/rest/sems/1.0/setup/remove", Map.of("sems", project.key() + "X"))
                .ok();
        project.setup("apply").ok();
        assertThat(project.setup("verify").ok().path("drift")).isEmpty();
    }

    /** {@code Risk: Closed} for every state that a record stands in. */
    private Set<String> states() {
        Set<String> states = new TreeSet<>();
        for (int start = 0, total = 1; start < total; start += 100) {
            JsonNode page = host.as("security-manager")
                    .get("/rest/api/2/search?fields=status,issuetype&maxResults=100&startAt=" + start)
                    .ok();
            total = page.path("total").asInt();
            page.path("issues")
                    .forEach(issue -> states.add(issue.path("fields")
                                    .path("issuetype")
                                    .path("name")
                                    .asText() + ": "
                            + issue.path("fields").path("status").path("name").asText()));
        }
        return states;
    }

    private static List<String> conflicts(JsonNode plan) {
        List<String> conflicts = new ArrayList<>();
        plan.path("changes").forEach(change -> {
            if (change.path("action").asText().equals("conflict")) {
                conflicts.add(change.toString());
            }
        });
        return conflicts;
    }
}
