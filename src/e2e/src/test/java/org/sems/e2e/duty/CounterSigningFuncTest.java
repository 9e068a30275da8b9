package org.sems.e2e.duty;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sems.e2e.host.Answer;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.Rating;
import org.sems.e2e.host.SemsProject;

/** A deputy accepts a risk above the line on behalf of the Accountable Manager, who signs it himself afterwards. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CounterSigningFuncTest {

    private static final String SEMS = "/rest/sems/1.0/";
    private static final String MANAGER = "Accountable Manager (sample)";
    private static final Map<String, Object> SERIOUS = Rating.of("Likely", "Severe");

    private final Host host = Host.shared();
    private SemsProject project;

    @BeforeEach
    void setUp() {
        project = SemsProject.withCoreProfile(host);
    }

    @Test
    void whatADeputyAcceptedWaitsForTheManagersSignature() {
        String risk = assessed("Drone over the apron");
        assertThat(accept("security-manager", risk).status())
                .as("no authority without an appointment")
                .isEqualTo(400);
        long manager = appointed("accountable-manager", "accountable-manager");
        long deputy = appointed("deputy-accountable-manager", "security-manager");
        acknowledge("security-manager", deputy);
        assertThat(accept("security-manager", risk).status())
                .as("nobody to act on behalf of")
                .isEqualTo(400);
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
        assertThat(signed.path("counterSignature").path("by").path("name").asText())
                .isEqualTo("accountable-manager");
        assertThat(flags(risk)).doesNotContain("Counter-signature due");
        JsonNode ledger = host.as("auditor")
                .get(SEMS + "ledger?limit=2&sems=" + project.key())
                .ok()
                .path("entries");
        assertThat(StreamSupport.stream(ledger.spliterator(), false)
                        .map(entry -> entry.path("kind").asText() + " "
                                + entry.path("issue").asText()))
                .containsExactly("counter-sign " + risk, "approval " + risk);
        assertThat(words(ledger.get(1).path("entitledBy")))
                .containsExactly("As deputy of the Accountable Manager, " + MANAGER + ".", "As SeMS Security Manager.");
    }

    @Test
    void whatTheManagerDeclinesCountsNoMore() {
        inOffice();
        String risk = assessed("Tunnel under the fence");
        accept("security-manager", risk).ok();
        String answer = SEMS + "approvals/"
                + approvals("auditor", risk).get(0).path("id").asText();

        assertThat(decline("security-manager", answer, "No.").status()).isEqualTo(403);
        assertThat(decline("admin", answer, "No.").status()).isEqualTo(404);
        Answer withoutReason = decline("accountable-manager", answer, " ");
        assertThat(withoutReason.status()).isEqualTo(400);
        assertThat(withoutReason.json().path("details").get(0).path("where").asText())
                .isEqualTo("reason");
        decline("accountable-manager", answer, "Nobody has looked at the tunnel.")
                .ok();

        JsonNode approval = approvals("auditor", risk).get(0);
        assertThat(approval.path("state").asText()).isEqualTo("declined");
        assertThat(approval.path("stateText").asText()).isEqualTo("Declined");
        assertThat(approval.path("lapse").path("message").asText())
                .isEqualTo(MANAGER + " declined to counter-sign it: Nobody has looked at the tunnel.");
        assertThat(approval.path("counterSignatureDue").asBoolean()).isFalse();
        assertThat(flags(risk)).contains("Approval lapsed").doesNotContain("Counter-signature due");
        JsonNode told = host.as("auditor")
                .get(SEMS + "ledger?limit=1&sems=" + project.key())
                .ok()
                .path("entries")
                .get(0);
        assertThat(told.path("kind").asText()).isEqualTo("decline");
        assertThat(told.path("issue").asText()).isEqualTo(risk);
        assertThat(told.path("actor").path("name").asText()).isEqualTo("accountable-manager");
        assertThat(told.path("note").asText()).isEqualTo("Nobody has looked at the tunnel.");
        assertThat(host.as("accountable-manager")
                        .post(answer + "/counter-sign", Map.of())
                        .json()
                        .path("message")
                        .asText())
                .isEqualTo("This approval was declined by " + MANAGER + ". The record has to be approved again.");
        assertThat(decline("accountable-manager", answer, "Again.").status()).isEqualTo(409);
    }

    @Test
    void ofASignatureAndARefusalAtTheSameMomentOneCounts() throws Exception {
        inOffice();
        for (int round = 0; round < 8; round++) {
            String risk = assessed("Answered twice");
            accept("security-manager", risk).ok();
            String answer = SEMS + "approvals/"
                    + approvals("auditor", risk).get(0).path("id").asText();
            CyclicBarrier together = new CyclicBarrier(2);

            CompletableFuture<Answer> signed =
                    atOnce(together, () -> host.as("accountable-manager").post(answer + "/counter-sign", Map.of()));
            CompletableFuture<Answer> declined = atOnce(together, () -> decline("accountable-manager", answer, "No."));

            assertThat(List.of(
                            signed.get(60, TimeUnit.SECONDS).status(),
                            declined.get(60, TimeUnit.SECONDS).status()))
                    .containsExactlyInAnyOrder(200, 409);
            assertThat(flags(risk).contains("Approval lapsed"))
                    .isEqualTo(declined.get().status() == 200);
            assertThat(approvals("auditor", risk).get(0).path("state").asText())
                    .isEqualTo(declined.get().status() == 200 ? "declined" : "in-force");
        }
    }

    @Test
    void aDeputyNeitherAcceptsWhatTheyReportedNorWhatTheyOnceOwned() {
        inOffice();
        String reported = assessed("security-manager", "Reported by the deputy");
        String owned = assessed("Once owned by the deputy");
        host.as("security-manager")
                .put("/rest/api/2/issue/" + owned + "/assignee", Map.of("name", "security-manager"))
                .ok();
        host.as("security-manager")
                .put("/rest/api/2/issue/" + owned + "/assignee", Map.of("name", "risk-owner"))
                .ok();

        assertThat(accept("security-manager", reported).body())
                .contains("as a deputy only")
                .contains("Reporter");
        assertThat(accept("security-manager", owned).body())
                .contains("as a deputy only")
                .contains("Assignee");
        accept("accountable-manager", reported).ok();
        accept("accountable-manager", owned).ok();
    }

    @Test
    void theManagerDoesNotCounterSignWhatTheyReported() {
        inOffice();
        String risk = assessed("accountable-manager", "Reported by the manager");
        accept("security-manager", risk).ok();
        String answer = SEMS + "approvals/"
                + approvals("auditor", risk).get(0).path("id").asText();

        Answer refused = host.as("accountable-manager").post(answer + "/counter-sign", Map.of());

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().path("code").asText()).isEqualTo("approval.own-record");
        decline("accountable-manager", answer, "I accept it in person.").ok();
    }

    private void inOffice() {
        acknowledge("accountable-manager", appointed("accountable-manager", "accountable-manager"));
        acknowledge("security-manager", appointed("deputy-accountable-manager", "security-manager"));
    }

    private Answer decline(String person, String approval, String reason) {
        return host.as(person).post(approval + "/decline", Map.of("reason", reason));
    }

    private static CompletableFuture<Answer> atOnce(CyclicBarrier together, Supplier<Answer> press) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        together.await(60, TimeUnit.SECONDS);
                        return press.get();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                },
                task -> new Thread(task).start());
    }

    private static List<String> words(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private String assessed(String summary) {
        return assessed("risk-owner", summary);
    }

    private String assessed(String reporter, String summary) {
        String risk = project.create(reporter, "Risk", summary, Map.of());
        project.transition(
                        "risk-owner",
                        risk,
                        "Assess",
                        Map.of(project.field("Inherent rating"), SERIOUS, project.field("Current rating"), SERIOUS))
                .ok();
        return risk;
    }

    private Answer accept(String person, String risk) {
        return project.transition(
                person,
                risk,
                "Accept",
                Map.of(
                        project.field("Risk strategy"),
                        Map.of("value", "Accept"),
                        project.field("Reasons"),
                        "It cannot be treated this year."));
    }

    private JsonNode approvals(String person, String risk) {
        return host.as(person).get(SEMS + "approvals?issue=" + risk).ok();
    }

    private String flags(String risk) {
        return host.as("auditor")
                .get("/rest/api/2/issue/" + risk)
                .ok()
                .path("fields")
                .path(project.field("Record flags"))
                .toString();
    }

    private long appointed(String duty, String person) {
        return host.as("admin")
                .post(SEMS + "appointments", Map.of("sems", project.key(), "duty", duty, "user", person))
                .ok()
                .path("id")
                .asLong();
    }

    private void acknowledge(String person, long id) {
        host.as(person)
                .post(SEMS + "appointments/" + id + "/acknowledge", Map.of())
                .ok();
    }
}
