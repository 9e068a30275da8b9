package org.sems.e2e.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sems.e2e.gate.Records;
import org.sems.e2e.gate.Walks;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.SemsProject;

/** Each of the seven record types lives from its creation to a done state, through Jira's own REST. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordLifeFuncTest {

    private SemsProject project;
    private Records records;

    @BeforeAll
    void applyTheCoreProfile() {
        project = SemsProject.withCoreProfile(Host.shared());
        records = new Records(project);
    }

    static List<String> types() {
        return Walks.TYPES;
    }

    @ParameterizedTest
    @MethodSource("types")
    void livesFromCreationToADoneState(String type) {
        String key = new Walks(records).toTheEnd(type);

        JsonNode issue = issue(key);
        assertThat(issue.path("fields").path("resolution").path("name").asText())
                .isEqualTo("Done");
        assertThat(issue.path("fields")
                        .path("status")
                        .path("statusCategory")
                        .path("key")
                        .asText())
                .isEqualTo("done");
        assertThat(records.statusHistory(key))
                .isNotEmpty()
                .last()
                .asString()
                .endsWith(
                        "> " + issue.path("fields").path("status").path("name").asText());
    }

    @ParameterizedTest
    @MethodSource("types")
    void isFoundByJqlWhileItIsOpen(String type) {
        String key = records.create("security-manager", type);

        assertThat(project.as("auditor")
                        .search("project = " + project.key() + " AND issuetype = \"" + type
                                + "\" AND resolution = Unresolved")
                        .keys())
                .contains(key);
    }

    @Test
    void unresolvedAreExactlyThoseInNoDoneState() {
        Walks walks = new Walks(records);
        Walks.TYPES.forEach(type -> {
            records.create("security-manager", type);
            walks.toTheEnd(type);
        });
        String all = "project = " + project.key();

        List<String> unresolved = project.as("security-manager")
                .search(all + " AND resolution = Unresolved ORDER BY key")
                .keys();
        List<String> notDone = project.as("security-manager")
                .search(all + " AND statusCategory != Done ORDER BY key")
                .keys();
        List<String> everything = project.as("security-manager").search(all).keys();

        assertThat(unresolved).isEqualTo(notDone).hasSizeGreaterThanOrEqualTo(7);
        assertThat(everything).hasSizeGreaterThanOrEqualTo(unresolved.size() + 7);
    }

    @Test
    void aReopenedRecordIsUnresolvedAgain() {
        String key = records.create("auditor", "Finding", "Grade", Records.option("Observation"));
        records.goes("auditor", key, "Close as noted");

        records.goes("auditor", key, "Reopen");

        assertThat(issue(key).path("fields").path("resolution").isNull()).isTrue();
    }

    @Test
    void aRecordInADoneStateCannotBeEdited() {
        String key = project.create("security-manager", "Audit", "Audit of the cargo area", Map.of());
        records.goes("security-manager", key, "Cancel");

        assertThat(project.as("security-manager")
                        .put("/rest/api/2/issue/" + key, Map.of("fields", Map.of("summary", "Changed")))
                        .status())
                .isEqualTo(400);
        assertThat(issue(key).path("fields").path("summary").asText()).isEqualTo("Audit of the cargo area");
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("links")
    void recordsAreLinked(String from, String link, String to, String outward) {
        String source = project.create("security-manager", from, "From", Map.of());
        String target = project.create("security-manager", to, "To", Map.of());

        project.as("security-manager")
                .post(
                        "/rest/api/2/issueLink",
                        Map.of(
                                "type",
                                Map.of("name", link),
                                "inwardIssue",
                                Map.of("key", source),
                                "outwardIssue",
                                Map.of("key", target)))
                .ok();

        JsonNode shown = issue(source).path("fields").path("issuelinks").path(0);
        assertThat(shown.path("type").path("outward").asText()).isEqualTo(outward);
        assertThat(shown.path("outwardIssue").path("key").asText()).isEqualTo(target);
    }

    static Stream<Arguments> links() {
        return Stream.of(
                Arguments.of("Incident", "SeMS raises", "Corrective action", "raises"),
                Arguments.of("Finding", "SeMS becomes", "Non-conformance", "becomes"),
                Arguments.of("Control", "SeMS treats", "Risk", "treats"),
                Arguments.of("Corrective action", "SeMS corrects", "Finding", "corrects"),
                Arguments.of("Audit", "SeMS finds", "Finding", "finds"),
                Arguments.of("Incident", "SeMS affects", "Risk", "affects"));
    }

    @Test
    void theHistoryTellsARatingInWords() {
        String key = project.create("security-manager", "Risk", "Drone over the runway", Map.of());

        records.goes(
                "security-manager",
                key,
                "Assess",
                "Inherent rating",
                Records.rating("Likely", "Severe"),
                "Current rating",
                Records.rating("Likely", "Severe"));

        JsonNode histories = issue(key).path("changelog").path("histories");
        List<String> changes = new ArrayList<>();
        histories.forEach(history -> history.path("items")
                .forEach(item -> changes.add(history.path("author").path("name").asText() + ": "
                        + item.path("field").asText() + " -> "
                        + item.path("toString").asText())));
        assertThat(changes)
                .anyMatch(
                        change -> change.matches("security-manager: Current rating -> .*Very high.*Likely.*Severe.*"));
        assertThat(changes).noneMatch(change -> change.contains("@plain-5x5"));
    }

    private JsonNode issue(String key) {
        return project.as("security-manager")
                .get("/rest/api/2/issue/" + key + "?expand=changelog")
                .ok();
    }
}
