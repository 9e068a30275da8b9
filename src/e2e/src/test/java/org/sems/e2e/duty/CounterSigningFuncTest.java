package org.sems.e2e.duty;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sems.e2e.host.Answer;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.SemsProject;

/** A deputy accepts a risk above the line on behalf of the Accountable Manager, who signs it himself afterwards. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CounterSigningFuncTest {

    private static final String SEMS = "/rest/sems/1.0/";
    private static final Map<String, String> SERIOUS = Map.of("likelihood", "Likely", "impact", "Severe");

    private final Host host = Host.shared();
    private SemsProject project;

    @BeforeAll
    void setUp() {
        project = SemsProject.withCoreProfile(host);
    }

    @Test
    void whatADeputyAcceptedWaitsForTheManagersSignature() {
        String risk = assessed("Drone over the apron");
        assertThat(accept("security-manager", risk).status()).as("no authority without an appointment").isEqualTo(400);
        long manager = appointed("accountable-manager", "accountable-manager");
        long deputy = appointed("deputy-accountable-manager", "security-manager");
        acknowledge("security-manager", deputy);
        assertThat(accept("security-manager", risk).status()).as("nobody to act on behalf of").isEqualTo(400);
        acknowledge("accountable-manager", manager);

        accept("security-manager", risk).ok();

        JsonNode approval = approvals("auditor", risk).get(0);
        assertThat(approval.path("kind").asText()).isEqualTo("acceptance");
        assertThat(approval.path("state").asText()).isEqualTo("in-force");
        assertThat(approval.path("givenBy").path("name").asText()).isEqualTo("security-manager");
        assertThat(approval.path("onBehalfOf").path("name").asText()).isEqualTo("accountable-manager");
        assertThat(approval.path("counterSignatureDue").asBoolean()).isTrue();
        assertThat(flags(risk)).contains("Counter-signature due");

        String sign = SEMS + "approvals/" + approval.path("id").asText() + "/counter-sign";
        assertThat(host.as("security-manager").post(sign, Map.of()).status()).isEqualTo(403);
        assertThat(host.as("admin").post(sign, Map.of()).status()).isEqualTo(404);
        host.as("accountable-manager").post(sign, Map.of()).ok();
        assertThat(host.as("accountable-manager").post(sign, Map.of()).status()).isEqualTo(409);

        JsonNode signed = approvals("auditor", risk).get(0);
        assertThat(signed.path("counterSignatureDue").asBoolean()).isFalse();
        assertThat(signed.path("counterSignature").path("by").path("name").asText()).isEqualTo("accountable-manager");
        assertThat(flags(risk)).doesNotContain("Counter-signature due");
        JsonNode ledger = host.as("auditor").get(SEMS + "ledger?limit=2&sems=" + project.key()).ok().path("entries");
        assertThat(StreamSupport.stream(ledger.spliterator(), false).map(entry -> entry.path("kind").asText() + " " + entry.path("issue").asText()))
                .containsExactly("counter-sign " + risk, "approval " + risk);
    }

    private String assessed(String summary) {
        String risk = project.create("security-manager", "Risk", summary, Map.of());
        project.transition("security-manager", risk, "Assess",
                Map.of(project.field("Inherent rating"), SERIOUS, project.field("Current rating"), SERIOUS)).ok();
        return risk;
    }

    private Answer accept(String person, String risk) {
        Map<String, Object> fields = new HashMap<>();
        fields.put(project.field("Risk strategy"), Map.of("value", "Accept"));
        fields.put(project.field("Reasons"), "The radar is not to be had before autumn.");
        return project.transition(person, risk, "Accept", fields);
    }

    private JsonNode approvals(String person, String risk) {
        return host.as(person).get(SEMS + "approvals?issue=" + risk).ok();
    }

    private String flags(String risk) {
        return host.as("auditor").get("/rest/api/2/issue/" + risk).ok().path("fields").path(project.field("Record flags")).toString();
    }

    private long appointed(String duty, String person) {
        return host.as("admin").post(SEMS + "appointments", Map.of("sems", project.key(), "duty", duty, "user", person)).ok().path("id").asLong();
    }

    private void acknowledge(String person, long id) {
        host.as(person).post(SEMS + "appointments/" + id + "/acknowledge", Map.of()).ok();
    }
}
