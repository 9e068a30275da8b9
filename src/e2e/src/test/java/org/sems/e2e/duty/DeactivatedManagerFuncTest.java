package org.sems.e2e.duty;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sems.e2e.gate.Records;
import org.sems.e2e.gate.Risks;
import org.sems.e2e.host.Answer;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.SemsProject;

/** An account that can no longer be used is a vacancy from that moment on, and none any more when it comes back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeactivatedManagerFuncTest {

    private static final String VACANT =
            "Nobody is Accountable Manager now: the account of the person appointed is not active.";
    private static final Object[] REASON = {"Reasons", "It costs more than it is worth."};
    private static final String SEMS = "/rest/sems/1.0/";
    private final Host host = Host.shared();
    private Records records;
    private String risk;

    @BeforeAll
    void appointAManagerAndADeputy() {
        Assumptions.assumeTrue(host.isSandbox(), "NOT RUN: the accounts of a Jira that others use are not touched");
        records = new Records(SemsProject.withCoreProfile(host)).withAccountableManager();
        String deputy = records.as("admin")
                .post(
                        SEMS + "appointments",
                        Map.of(
                                "sems",
                                records.project().key(),
                                "duty",
                                "deputy-accountable-manager",
                                "user",
                                "security-manager"))
                .ok()
                .path("id")
                .asText();
        records.as("security-manager")
                .post(SEMS + "appointments/" + deputy + "/acknowledge", Map.of())
                .ok();
    }

    @BeforeEach
    void haveARiskAboveTolerance() {
        risk = new Risks(records).planned();
    }

    @AfterEach
    void bringTheAccountBack() {
        active(true);
    }

    @Test
    void showsAtOnceWhereverAppointmentsAreRead() {
        assertThat(appointments().has("vacancy")).isFalse();

        active(false);

        for (JsonNode told : List.of(appointments(), sems())) {
            assertThat(told.path("vacancy").path("code").asText()).isEqualTo("inactive");
            assertThat(told.path("vacancy").path("message").asText())
                    .isEqualTo("The account of Accountable Manager (sample) is not active.");
            assertThat(told.has("holder")).isFalse();
        }
        assertThat(states())
                .containsEntry("accountable-manager", "inactive")
                .containsEntry("deputy-accountable-manager", "idle");
        assertThat(records.as("auditor")
                        .get("/secure/SemsDuties!default.jspa?sems="
                                + records.project().key())
                        .body())
                .contains(
                        "There is no Accountable Manager.",
                        "The account of Accountable Manager (sample) is not active.");
        assertThat(records.as("security-manager")
                        .get(SEMS + "records/" + risk + "/next-steps")
                        .ok()
                        .path("vacant")
                        .path(0)
                        .path("message")
                        .asText())
                .isEqualTo(VACANT);
        assertThat(records.as("security-manager").get("/browse/" + risk).body()).contains(VACANT);
    }

    @Test
    void acceptsNothingInHisNameAndSaysThatTheOfficeIsVacant() {
        String accept = records.transitionId("accountable-manager", risk, "Accept");
        active(false);

        assertThat(records.as("accountable-manager").get("/rest/api/2/myself").status())
                .isEqualTo(401);
        Answer otherApp = records.as("admin")
                .post(
                        "/sandbox/app/transition",
                        Map.of(
                                "issue",
                                risk,
                                "action",
                                accept,
                                "user",
                                "accountable-manager",
                                "skipPermissions",
                                true,
                                "skipConditions",
                                true));

        assertThat(otherApp.status()).isEqualTo(400);
        assertThat(otherApp.body()).contains(VACANT);
        assertThat(records.status(risk)).isEqualTo("Treatment planned");
    }

    @Test
    void noDeputyActsForNobody() {
        active(false);

        List<String> reasons = records.refusal("security-manager", risk, "Accept", REASON);

        assertThat(reasons)
                .hasSize(2)
                .anyMatch(reason -> reason.contains("That is for: Accountable Manager"))
                .contains(VACANT);
    }

    @Test
    void whatWasAcceptedStandsAndWaitsForHisOwnSignature() {
        new Risks(records).decides("security-manager", risk, "Accept");
        JsonNode given = approval();
        String sign = SEMS + "approvals/" + given.path("id").asText() + "/counter-sign";

        active(false);

        assertThat(approval().path("state").asText()).isEqualTo("in-force");
        assertThat(approval().path("counterSignatureDue").asBoolean()).isTrue();
        assertThat(records.as("security-manager").post(sign, Map.of()).status()).isEqualTo(403);
        assertThat(records.as("accountable-manager").post(sign, Map.of()).status())
                .isEqualTo(401);
        active(true);
        records.as("accountable-manager").post(sign, Map.of()).ok();
        assertThat(approval().path("counterSignatureDue").asBoolean()).isFalse();
    }

    @Test
    void isInOfficeAgainWithTheAccountAndWithoutAnotherAppointment() {
        active(false);
        assertThat(records.refusal("security-manager", risk, "Accept", REASON)).contains(VACANT);

        active(true);

        assertThat(appointments().path("holder").path("name").asText()).isEqualTo("accountable-manager");
        assertThat(states())
                .containsEntry("accountable-manager", "in-force")
                .containsEntry("deputy-accountable-manager", "in-force");
        new Risks(records).decides("security-manager", risk, "Accept");
        assertThat(approval().path("onBehalfOf").path("name").asText()).isEqualTo("accountable-manager");
        String other = new Risks(records).accepted();
        assertThat(records.status(other)).isEqualTo("Accepted");
    }

    private void active(boolean active) {
        records.as("admin")
                .put("/rest/api/2/user?username=accountable-manager", Map.of("active", active))
                .ok();
    }

    private JsonNode appointments() {
        return records.as("reporter")
                .get(SEMS + "appointments?sems=" + records.project().key())
                .ok();
    }

    /** What administrators are told of all SeMSs. */
    private JsonNode sems() {
        return StreamSupport.stream(
                        records.as("admin").get(SEMS + "systems").ok().spliterator(), false)
                .filter(sems ->
                        sems.path("key").asText().equals(records.project().key()))
                .findFirst()
                .orElseThrow()
                .path("accountableManager");
    }

    private Map<String, String> states() {
        return StreamSupport.stream(appointments().path("appointments").spliterator(), false)
                .collect(java.util.stream.Collectors.toMap(
                        one -> one.path("duty").asText(),
                        one -> one.path("state").asText()));
    }

    private JsonNode approval() {
        return records.as("auditor").get(SEMS + "approvals?issue=" + risk).ok().path(0);
    }
}
