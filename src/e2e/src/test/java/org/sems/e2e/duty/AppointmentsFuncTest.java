package org.sems.e2e.duty;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sems.e2e.host.Answer;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.SemsProject;

/** Who answers for a SeMS: appointed by administrators, counted from the appointee's own acknowledgement, handed over by date. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AppointmentsFuncTest {

    private static final String MANAGER = "accountable-manager";
    private static final String DEPUTY = "deputy-accountable-manager";
    private static final String PATH = "/rest/sems/1.0/appointments";

    private final Host host = Host.shared();
    private final LocalDate today = LocalDate.now();
    private SemsProject project;

    @BeforeAll
    void setUp() {
        project = SemsProject.withCoreProfile(host);
    }

    @BeforeEach
    void nobodyIsAppointed() {
        for (JsonNode one : read("admin").path("appointments")) {
            if (!one.path("state").asText().equals("over")) {
                end(one.path("id").asLong(), "").ok();
            }
        }
    }

    @Test
    void theDutyIsVacantUntilTheAppointeeHasAcknowledged() {
        assertThat(vacancy()).isEqualTo("nobody-appointed");

        long id = appointed(MANAGER, "accountable-manager");
        assertThat(vacancy()).isEqualTo("unacknowledged");
        assertThat(acknowledge("admin", id).status()).isEqualTo(403);
        assertThat(acknowledge("security-manager", id).code()).isEqualTo("appointment.not-yours");
        assertThat(vacancy()).isEqualTo("unacknowledged");

        acknowledge("accountable-manager", id).ok();
        assertThat(vacancy()).isEmpty();
        assertThat(read("reporter").path("holder").path("name").asText()).isEqualTo("accountable-manager");
        assertThat(sems().path("accountableManager").path("holder").path("name").asText())
                .isEqualTo("accountable-manager");
    }

    @Test
    void aVacancyShowsAtOnceWhereAdministratorsLook() {
        assertThat(sems().path("accountableManager")
                        .path("vacancy")
                        .path("code")
                        .asText())
                .isEqualTo("nobody-appointed");
    }

    @Test
    void nobodyAppointsHimself() {
        Answer answer = appoint("admin", MANAGER, "admin", null, null);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("appointment.oneself");
        assertThat(appoint("accountable-manager", MANAGER, "accountable-manager", null, null)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce() {
        Answer answer = host.as("admin")
                .post(
                        PATH,
                        Map.of(
                                "sems",
                                project.key(),
                                "duty",
                                "king",
                                "user",
                                "nobody-of-that-name",
                                "from",
                                "tomorrow"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(StreamSupport.stream(answer.json().path("details").spliterator(), false)
                        .map(detail -> detail.path("where").asText()))
                .containsExactly("duty", "user", "from");
    }

    @Test
    void aSuccessorsFirstDayEndsThePredecessorTheDayBefore() {
        long first = appointed(MANAGER, "accountable-manager");
        acknowledge("accountable-manager", first).ok();

        appoint("admin", MANAGER, "security-manager", today.plusDays(10), null).ok();

        JsonNode one = one(first);
        assertThat(one.path("until").asText()).isEqualTo(today.plusDays(9).toString());
        assertThat(one.path("state").asText()).isEqualTo("in-force");
        assertThat(appoint("admin", MANAGER, "auditor", today.plusDays(5), null).code())
                .isEqualTo("appointment.overlaps");
    }

    @Test
    void whoWasReplacedDoesNotComeBackWhileTheSuccessorHasNotAcknowledged() {
        long first = appointed(MANAGER, "accountable-manager");
        acknowledge("accountable-manager", first).ok();
        assertThat(appoint("admin", MANAGER, "security-manager", null, null).code())
                .isEqualTo("appointment.overlaps");

        end(first, "").ok();
        long second = appointed(MANAGER, "security-manager");

        assertThat(vacancy()).isEqualTo("unacknowledged");
        assertThat(acknowledge("accountable-manager", first).status()).isEqualTo(400);
        acknowledge("security-manager", second).ok();
        assertThat(read("reporter").path("holder").path("name").asText()).isEqualTo("security-manager");
        assertThat(one(first).path("state").asText()).isEqualTo("over");
    }

    @Test
    void deputiesCountOnlyWhileThereIsSomebodyToActFor() {
        long deputy = appointed(DEPUTY, "security-manager");
        acknowledge("security-manager", deputy).ok();
        assertThat(one(deputy).path("state").asText()).isEqualTo("idle");

        long manager = appointed(MANAGER, "accountable-manager");
        acknowledge("accountable-manager", manager).ok();
        assertThat(one(deputy).path("state").asText()).isEqualTo("in-force");

        end(manager, "").ok();
        assertThat(one(deputy).path("state").asText()).isEqualTo("idle");
        assertThat(vacancy()).isEqualTo("nobody-appointed");
    }

    @Test
    void theLedgerTellsWhoAppointedAndEnded() {
        long id = appointed(MANAGER, "accountable-manager");
        String from = one(id).path("from").asText();
        acknowledge("accountable-manager", id).ok();
        end(id, today.plusDays(3).toString()).ok();

        JsonNode entries = host.as("auditor")
                .get("/rest/sems/1.0/ledger?limit=3&sems=" + project.key())
                .ok()
                .path("entries");

        assertThat(StreamSupport.stream(entries.spliterator(), false)
                        .map(entry -> entry.path("actor").path("name").asText() + ": "
                                + entry.path("reasons").get(0).asText()))
                .containsExactly(
                        "admin: The last day of " + name() + " is " + today.plusDays(3) + ".",
                        "accountable-manager: " + name() + " acknowledged the appointment that begins on " + from + ".",
                        "admin: " + name() + " was appointed from " + from + ".");
    }

    @Test
    void theLedgerIsReadByKeyToItsEnd() {
        appointed(MANAGER, "accountable-manager");
        List<Long> all = ids(host.as("auditor")
                .get("/rest/sems/1.0/ledger?limit=100&sems=" + project.key())
                .ok());
        List<Long> paged = new java.util.ArrayList<>();

        JsonNode page = host.as("auditor")
                .get("/rest/sems/1.0/ledger?limit=1&sems=" + project.key())
                .ok();
        paged.addAll(ids(page));
        while (page.has("next")) {
            page = host.as("auditor")
                    .get("/rest/sems/1.0/ledger?limit=1&sems=" + project.key() + "&before="
                            + page.path("next").asText())
                    .ok();
            paged.addAll(ids(page));
        }

        assertThat(paged).isEqualTo(all).isNotEmpty();
    }

    @Test
    void removingTheSemsEndsItsAppointmentsAndKeepsItsLedger() {
        SemsProject other = SemsProject.withCoreProfile(host);
        long id = host.as("admin")
                .post(PATH, Map.of("sems", other.key(), "duty", MANAGER, "user", "accountable-manager"))
                .ok()
                .path("id")
                .asLong();
        host.as("accountable-manager")
                .post(PATH + "/" + id + "/acknowledge", Map.of())
                .ok();

        other.setup("remove").ok();

        assertThat(host.as("accountable-manager")
                        .get(PATH + "?sems=" + other.key())
                        .status())
                .isEqualTo(404);
        assertThat(host.as("auditor")
                        .get("/rest/sems/1.0/ledger?sems=" + other.key())
                        .status())
                .isEqualTo(404);
        assertThat(host.as("admin")
                        .get("/rest/sems/1.0/ledger?sems=" + other.key())
                        .ok()
                        .path("entries"))
                .filteredOn(entry -> entry.path("kind").asText().equals("appointment"))
                .hasSize(3);
        other.setup("apply").ok();
        assertThat(host.as("admin")
                        .get(PATH + "?sems=" + other.key())
                        .ok()
                        .path("vacancy")
                        .path("code")
                        .asText())
                .isEqualTo("nobody-appointed");
    }

    private static List<Long> ids(JsonNode page) {
        return StreamSupport.stream(page.path("entries").spliterator(), false)
                .map(entry -> entry.path("number").asLong())
                .toList();
    }

    private String name() {
        return one(read("admin").path("appointments").get(0).path("id").asLong())
                .path("user")
                .path("displayName")
                .asText();
    }

    private String vacancy() {
        return read("reporter").path("vacancy").path("code").asText();
    }

    private JsonNode read(String person) {
        return host.as(person).get(PATH + "?sems=" + project.key()).ok();
    }

    private JsonNode one(long id) {
        for (JsonNode one : read("admin").path("appointments")) {
            if (one.path("id").asLong() == id) {
                return one;
            }
        }
        throw new AssertionError("there is no appointment " + id);
    }

    private JsonNode sems() {
        for (JsonNode sems : host.as("admin").get("/rest/sems/1.0/systems").ok()) {
            if (sems.path("key").asText().equals(project.key())) {
                return sems;
            }
        }
        throw new AssertionError("there is no SeMS " + project.key());
    }

    private long appointed(String duty, String person) {
        return appoint("admin", duty, person, null, null).ok().path("id").asLong();
    }

    private Answer appoint(String by, String duty, String person, LocalDate from, LocalDate until) {
        Map<String, Object> body = new HashMap<>(Map.of("sems", project.key(), "duty", duty, "user", person));
        if (from != null) {
            body.put("from", from.toString());
        }
        if (until != null) {
            body.put("until", until.toString());
        }
        return host.as(by).post(PATH, body);
    }

    private Answer acknowledge(String person, long id) {
        return host.as(person).post(PATH + "/" + id + "/acknowledge", Map.of());
    }

    private Answer end(long id, String until) {
        return host.as("admin").post(PATH + "/" + id + "/end", Map.of("until", until));
    }
}
