package org.sems.e2e.duty;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.SemsProject;

/** Jira's anonymisation gives a user another key: what he holds and what he did stays his. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnonymisedManagerFuncTest {
    private static final String MANAGER = "accountable-manager";
    private static final String PATH = "/rest/sems/1.0/appointments";

    private Host host;
    private SemsProject project;

    @BeforeAll
    void startASandboxOfOnesOwn() {
        Assumptions.assumeTrue(
                System.getProperty("jira.url", "").isEmpty(),
                "NOT RUN: only the sandbox lets tests change the key of a user");
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
    void staysAppointedAndInTheLedgerUnderTheNewKey() {
        long id = host.as("admin")
                .post(PATH, Map.of("sems", project.key(), "duty", MANAGER, "user", MANAGER))
                .ok()
                .path("id")
                .asLong();
        host.as(MANAGER).post(PATH + "/" + id + "/acknowledge", Map.of()).ok();

        JsonNode change = host.as("admin")
                .post("/sandbox/users/key", Map.of("user", MANAGER, "to", "JIRAUSER10100"))
                .ok();

        assertThat(change.path("errors")).isEmpty();
        assertThat(change.path("affected")).singleElement().satisfies(affected -> {
            assertThat(affected.path("what").asText()).isEqualTo("sems.person.affected");
            assertThat(affected.path("number").asLong())
                    .as("the appointment, and his word in the ledger")
                    .isEqualTo(2);
        });
        JsonNode appointments =
                host.as("admin").get(PATH + "?sems=" + project.key()).ok();
        assertThat(appointments.path("holder").path("name").asText()).isEqualTo(MANAGER);
        assertThat(appointments.path("vacancy").path("code").asText()).isEmpty();
        assertThat(host.as("admin")
                        .post("/sandbox/users/key", Map.of("user", MANAGER, "to", "JIRAUSER10100"))
                        .ok()
                        .path("errors"))
                .isEmpty();
    }
}
