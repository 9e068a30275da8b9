package org.sems.e2e.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.SemsProject;

/** What creating a record brings about. */
class NewRecordFuncTest {
    private final SemsProject project = SemsProject.withCoreProfile(Host.shared());

    @Test
    void beginsWithTheHeadingsOfItsTypeAndIsNotOpenToEverybody() {
        JsonNode fields = fields(project.create("risk-owner", "Risk", "Nothing said yet", Map.of()));

        assertThat(fields.path("description").asText()).startsWith("h3. Assets, people or operations at risk");
        assertThat(fields.path("security").path("name").asText()).isEqualTo("Internal");
    }

    @Test
    void keepsWhatItsAuthorHasSaid() {
        JsonNode restricted = fields(
                project.create("security-manager", "Risk", "Said", Map.of("security", Map.of("name", "Restricted"))));
        JsonNode described =
                fields(project.create("security-manager", "Incident", "Said", Map.of("description", "At the gate")));

        assertThat(restricted.path("security").path("name").asText()).isEqualTo("Restricted");
        assertThat(described.path("description").asText()).isEqualTo("At the gate");
    }

    private JsonNode fields(String key) {
        return project.as("security-manager")
                .get("/rest/api/2/issue/" + key)
                .ok()
                .path("fields");
    }
}
