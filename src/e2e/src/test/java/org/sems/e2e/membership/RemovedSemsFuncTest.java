package org.sems.e2e.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sems.e2e.gate.Records.option;
import static org.sems.e2e.gate.Records.rating;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sems.e2e.gate.Records;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.SemsProject;

/** Whoever removes a SeMS and sets one up again gets past nothing unseen, and whoever reuses its key learns nothing of it. In a sandbox of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RemovedSemsFuncTest {
    private static final String BYPASSED = "Gate bypassed";
    private Host host;
    private SetUps setUps;

    @BeforeAll
    void startASandboxOfOnesOwn() {
        Assumptions.assumeTrue(
                System.getProperty("jira.url", "").isEmpty(), "NOT RUN: a Jira that others use keeps its SeMSs");
        host = Host.fresh();
        setUps = new SetUps(host);
    }

    @AfterAll
    void stop() {
        if (host != null) {
            host.kill();
        }
    }

    /** As long as another SeMS lives by the same workflows, their gates stay. */
    @AfterEach
    void withoutAnySems() {
        host.as("admin")
                .get("/rest/sems/1.0/systems")
                .ok()
                .forEach(sems -> setUps.remove(sems.path("key").asText()));
    }

    @Test
    void anAcceptanceOfAShadowSemsCountsNowhereAndIsToldWhereTheProjectIs() {
        SemsProject project = SemsProject.withCoreProfile(host);
        Records records = new Records(project).withAccountableManager();
        String risk = assessed(records);
        assertThat(records.refusal("risk-owner", risk, "Accept", "Risk strategy", option("Accept"), "Reasons", "Mine."))
                .isNotEmpty();

        setUps.remove(project.key());
        setUps.apply("SHADOW", project.key());
        setUps.appoint("SHADOW", "risk-owner");
        records.goes("risk-owner", risk, "Accept", "Risk strategy", option("Accept"), "Reasons", "Mine.");
        assertThat(records.isApproved(risk)).isTrue();
        setUps.remove("SHADOW");
        setUps.apply(project.key(), project.key());

        assertThat(records.refusal("risk-owner", risk, "Monitor")).isNotEmpty();
        JsonNode approval = host.as("auditor")
                .get("/rest/sems/1.0/approvals?issue=" + risk)
                .ok()
                .get(0);
        assertThat(approval.path("stateText").asText()).isEqualTo("Counts no more");
        assertThat(approval.path("elsewhere").asText())
                .contains("given in the SeMS SeMS SHADOW (SHADOW), which was removed on ");
        assertThat(host.as("auditor").get("/browse/" + risk).body())
                .contains("SeMS SHADOW (SHADOW), which was removed on ");
        setUps.job();

        assertThat(records.flags(risk)).containsExactly("Approval lapsed");
        assertThat(records.isApproved(risk)).isFalse();
        for (String reader : List.of("security-manager", "auditor")) {
            List<String> told = setUps.ledger(reader, project.key(), 100).stream()
                    .map(RemovedSemsFuncTest::line)
                    .toList();
            assertThat(told)
                    .anySatisfy(line -> assertThat(line).startsWith("lapse").contains("SHADOW"))
                    .anySatisfy(line -> assertThat(line)
                            .startsWith("approval risk-owner")
                            .contains(risk)
                            .contains("In the former SeMS SeMS SHADOW"))
                    .anySatisfy(line -> assertThat(line)
                            .startsWith("appointment admin")
                            .contains("was appointed")
                            .contains("In the former SeMS SeMS SHADOW"))
                    .anySatisfy(
                            line -> assertThat(line).startsWith("removed admin").contains("SHADOW"))
                    .anySatisfy(line -> assertThat(line)
                            .startsWith("set-up admin")
                            .contains("was in the SeMS SeMS SHADOW (SHADOW) from "));
            assertThat(host.as(reader).get("/rest/sems/1.0/ledger?sems=SHADOW").status())
                    .isEqualTo(404);
        }
        assertThat(setUps.ledger("admin", "SHADOW", 100)).hasSizeGreaterThan(4);
    }

    /** Both columns of one table: what is flagged, and what readers are told, does not depend on the key. */
    @Test
    void whatHappenedBetweenRemovingAndSettingUpIsSeenWhateverTheNewKeyIs() {
        List<List<String>> columns = new ArrayList<>();
        for (boolean sameKey : new boolean[] {true, false}) {
            SemsProject project = SemsProject.withCoreProfile(host);
            Records records = new Records(project).withAccountableManager();
            String accepted = assessed(records);
            String monitored = assessed(records);
            String action = records.create("risk-owner", "Corrective action", "Action kind", option("Corrective"));
            String key = sameKey ? project.key() : project.key() + "X";

            setUps.remove(project.key());
            records.goes("risk-owner", accepted, "Accept");
            records.goes("risk-owner", monitored, "Accept");
            records.goes("risk-owner", monitored, "Monitor");
            records.goes("risk-owner", action, "Review risk");
            setUps.apply(key, project.key());

            List<String> column = new ArrayList<>(List.of(
                    "accepted " + records.flags(accepted),
                    "monitored " + records.flags(monitored),
                    "action " + records.flags(action)));
            for (String reader : List.of("security-manager", "auditor")) {
                setUps.ledger(reader, key, 100)
                        .forEach(entry -> column.add((reader + " "
                                        + entry.path("kind").asText() + " "
                                        + entry.path("actor").path("name").asText() + " "
                                        + entry.path("issue").asText() + " "
                                        + entry.path("subject").asText())
                                .replace(key, "KEY")
                                .replace(project.key(), "KEY")));
            }
            columns.add(column);
            setUps.remove(key);
        }

        assertThat(columns.get(1)).isEqualTo(columns.get(0));
        assertThat(columns.get(0))
                .startsWith("accepted [" + BYPASSED + "]", "monitored [" + BYPASSED + "]", "action [" + BYPASSED + "]")
                .filteredOn(line -> line.startsWith("auditor bypass risk-owner KEY-"))
                .hasSize(4);
    }

    @Test
    void aKeyThatIsUsedAgainForAnotherProjectShowsNothingOfTheRemovedSems() {
        SemsProject old = SemsProject.withCoreProfile(host);
        Records records = new Records(old).withAccountableManager();
        String risk = records.create("risk-owner", "Risk");
        setUps.remove(old.key());
        records.goes("risk-owner", risk, "Withdraw");
        SemsProject other = SemsProject.plain(host);

        setUps.apply(old.key(), other.key());
        other.fillRoles();
        setUps.job();

        for (String reader : List.of("security-manager", "auditor")) {
            JsonNode appointments = host.as(reader)
                    .get("/rest/sems/1.0/appointments?sems=" + old.key())
                    .ok();
            assertThat(appointments.path("appointments")).isEmpty();
            List<String> told = setUps.ledger(reader, old.key(), 100).stream()
                    .map(RemovedSemsFuncTest::line)
                    .toList();
            assertThat(told)
                    .filteredOn(line -> line.startsWith("roles "))
                    .isNotEmpty()
                    .allMatch(line -> line.contains(" of " + other.key() + ": "));
            assertThat(told)
                    .filteredOn(line -> !line.startsWith("roles "))
                    .containsExactly(
                            "criteria admin  plain-5x5.1 [\"plain-5x5.1 was chosen when "
                                    + "the SeMS was set up. It counts, and waits for the Accountable Manager.\"] ",
                            "set-up admin  " + old.key() + " [\"The project " + other.key()
                                    + " is in this SeMS from now on.\"] ");
        }
        assertThat(setUps.ledger("admin", old.key(), 100))
                .as("whoever administers Jira reads what was ever entered under the key")
                .hasSizeGreaterThan(4);
    }

    @Test
    void numbersAndPagesOfTheLedgerAreTheReadersOwn() {
        SemsProject project = SemsProject.withCoreProfile(host);
        Records records = new Records(project).withAccountableManager();
        for (int round = 0; round < 3; round++) {
            String hidden = project.create(
                    "security-manager", "Risk", "Hidden " + round, Map.of("security", Map.of("name", "Restricted")));
            accept(records, hidden);
            accept(records, project.create("security-manager", "Risk", "Open " + round, Map.of()));
        }

        List<JsonNode> seenByAuditor = setUps.ledger("auditor", project.key(), 100);
        assertThat(setUps.ledger("security-manager", project.key(), 100)).hasSize(seenByAuditor.size() + 3);
        for (int page : new int[] {1, 2, 100}) {
            List<JsonNode> entries = setUps.ledger("auditor", project.key(), page);
            assertThat(entries)
                    .extracting(entry ->
                            entry.path("at").asText() + entry.path("subject").asText())
                    .isEqualTo(seenByAuditor.stream()
                            .map(entry -> entry.path("at").asText()
                                    + entry.path("subject").asText())
                            .toList());
            assertThat(entries)
                    .extracting(entry -> entry.path("number").asInt())
                    .isEqualTo(java.util.stream.IntStream.rangeClosed(1, seenByAuditor.size())
                            .boxed()
                            .toList());
            assertThat(entries).noneMatch(entry -> entry.has("id"));
        }
        assertThat(seenByAuditor)
                .extracting(
                        entry -> Instant.parse(entry.path("at").asText())) // a text without fractions sorts otherwise
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    private static void accept(Records records, String risk) {
        records.goes(
                "security-manager",
                risk,
                "Assess",
                "Inherent rating",
                rating("Likely", "Severe"),
                "Current rating",
                rating("Likely", "Severe"));
        records.goes("accountable-manager", risk, "Accept", "Risk strategy", option("Accept"), "Reasons", "Known.");
    }

    private static String assessed(Records records) {
        String risk = records.create("risk-owner", "Risk");
        records.goes(
                "risk-owner",
                risk,
                "Assess",
                "Inherent rating",
                rating("Likely", "Severe"),
                "Current rating",
                rating("Likely", "Severe"));
        return risk;
    }

    private static String line(JsonNode entry) {
        return entry.path("kind").asText() + " "
                + entry.path("actor").path("name").asText() + " "
                + entry.path("issue").asText() + " " + entry.path("subject").asText() + " " + entry.path("reasons")
                + " " + entry.path("former").asText();
    }
}
