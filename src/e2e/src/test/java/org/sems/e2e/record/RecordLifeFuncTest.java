package org.sems.e2e.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.SemsProject;

/** Each of the seven record types lives from its creation to a done state, through Jira's own REST. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordLifeFuncTest {

    private SemsProject project;

    @BeforeAll
    void applyTheCoreProfile() {
        project = SemsProject.withCoreProfile(Host.shared());
    }

    /** Type, who creates, fields at creation, the way to the end (transition > status, fields on the screen), resolution. */
    static Stream<Arguments> lives() {
        return Stream.of(
                Arguments.of("Risk", Map.of("Risk family", "Physical", "Threat description", "Theft from the apron"), List.of(
                        step("Assess", "Assessed", "Inherent rating", rating("Likely", "Major"), "Current rating", rating("Possible", "Major")),
                        step("Plan treatment", "Treatment planned", "Risk strategy", option("Control"), "Residual rating", rating("Unlikely", "Major")),
                        step("Start treatment", "Treating"),
                        step("Monitor", "Monitored", "Current rating", rating("Unlikely", "Major")),
                        step("Close", "Closed")), "Done"),
                Arguments.of("Control", Map.of("Control type", "Technical"), List.of(
                        step("Implement", "Implemented"),
                        step("Confirm effective", "Effective", "Control tested on", "2026-10-01", "Control test result", option("Passed")),
                        step("Retire", "Retired")), "Done"),
                Arguments.of("Incident", Map.of("Incident class", "Near miss"), List.of(
                        step("Triage", "Triaged", "Potential severity", option("Major")),
                        step("Contain", "Contained"),
                        step("Investigate", "Investigating"),
                        step("Plan actions", "Actions", "Cause", "The gate stood open during deliveries."),
                        step("Check effectiveness", "Effectiveness check", "Effectiveness check date", "2026-12-01"),
                        step("Close", "Closed", "Effectiveness result", option("Effective"))), "Done"),
                Arguments.of("Non-conformance", Map.of("Grade", "Minor"), List.of(
                        step("Acknowledge", "Acknowledged"),
                        step("Analyse cause", "Cause analysis"),
                        step("Plan actions", "Actions", "Cause", "The procedure was not at the post."),
                        step("Verify", "Verification"),
                        step("Close", "Closed", "Effectiveness result", option("Effective"))), "Done"),
                Arguments.of("Audit", Map.of(), List.of(
                        step("Notify", "Notified"), step("Begin fieldwork", "Fieldwork"), step("Write report", "Report"),
                        step("Issue report", "Actions"), step("Close", "Closed")), "Done"),
                Arguments.of("Finding", Map.of("Grade", "Major"), List.of(
                        step("Begin action", "Under action"), step("Close", "Closed")), "Done"),
                Arguments.of("Corrective action", Map.of("Action kind", "Corrective"), List.of(
                        step("Review risk", "Risk reviewed", "Risk review", "Lowers the risk of tailgating, brings no new one."),
                        step("Approve", "Approved"),
                        step("Start", "Implementing"),
                        step("Report done", "Effectiveness check", "Effectiveness check date", "2026-12-15"),
                        step("Close", "Closed", "Effectiveness result", option("Effective"))), "Done"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lives")
    void livesFromCreationToADoneState(String type, Map<String, Object> fields, List<Step> way, String resolution) {
        String key = project.create("security-manager", type, "A " + type.toLowerCase() + " to follow", ids(options(fields)));

        for (Step step : way) {
            project.transition("security-manager", key, step.transition(), ids(step.fields())).ok();
            assertThat(status(key)).isEqualTo(step.status());
        }

        JsonNode issue = issue(key);
        assertThat(issue.path("fields").path("resolution").path("name").asText()).isEqualTo(resolution);
        assertThat(issue.path("fields").path("status").path("statusCategory").path("key").asText()).isEqualTo("done");
        assertThat(statusesInHistory(issue)).isEqualTo(way.stream().map(Step::status).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lives")
    void isFoundByJql(String type, Map<String, Object> fields, List<Step> way, String resolution) {
        String key = project.create("security-manager", type, "Findable " + type.toLowerCase(), ids(options(fields)));

        assertThat(project.as("auditor").search("project = " + project.key() + " AND issuetype = \"" + type + "\" AND resolution = Unresolved").keys())
                .contains(key);
    }

    @Test
    void aReopenedRecordIsUnresolvedAgain() {
        String key = project.create("security-manager", "Finding", "Closed too early", Map.of());
        project.transition("security-manager", key, "Begin action", Map.of()).ok();
        project.transition("security-manager", key, "Close", Map.of()).ok();

        project.transition("security-manager", key, "Reopen", Map.of()).ok();

        assertThat(issue(key).path("fields").path("resolution").isNull()).isTrue();
    }

    @Test
    void aRecordInADoneStateCannotBeEdited() {
        String key = project.create("security-manager", "Audit", "Audit of the cargo area", Map.of());
        project.transition("security-manager", key, "Cancel", Map.of()).ok();

        assertThat(project.as("security-manager").put("/rest/api/2/issue/" + key, Map.of("fields", Map.of("summary", "Changed"))).status())
                .isEqualTo(400);
        assertThat(issue(key).path("fields").path("summary").asText()).isEqualTo("Audit of the cargo area");
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("links")
    void recordsAreLinked(String from, String link, String to, String outward) {
        String source = project.create("security-manager", from, "From", Map.of());
        String target = project.create("security-manager", to, "To", Map.of());

        project.as("security-manager").post("/rest/api/2/issueLink", Map.of("type", Map.of("name", link), "inwardIssue", Map.of("key", source),
                "outwardIssue", Map.of("key", target))).ok();

        JsonNode shown = issue(source).path("fields").path("issuelinks").path(0);
        assertThat(shown.path("type").path("outward").asText()).isEqualTo(outward);
        assertThat(shown.path("outwardIssue").path("key").asText()).isEqualTo(target);
    }

    static Stream<Arguments> links() {
        return Stream.of(Arguments.of("Incident", "SeMS raises", "Corrective action", "raises"),
                Arguments.of("Finding", "SeMS becomes", "Non-conformance", "becomes"),
                Arguments.of("Control", "SeMS treats", "Risk", "treats"),
                Arguments.of("Corrective action", "SeMS corrects", "Finding", "corrects"),
                Arguments.of("Audit", "SeMS finds", "Finding", "finds"),
                Arguments.of("Incident", "SeMS affects", "Risk", "affects"));
    }

    @Test
    void theHistoryTellsARatingInWords() {
        String key = project.create("security-manager", "Risk", "Drone over the runway", Map.of());

        project.transition("security-manager", key, "Assess", ids(step("Assess", "Assessed", "Current rating", rating("Likely", "Severe")).fields())).ok();

        JsonNode histories = issue(key).path("changelog").path("histories");
        List<String> changes = new ArrayList<>();
        histories.forEach(history -> history.path("items").forEach(item -> changes.add(history.path("author").path("name").asText() + ": "
                + item.path("field").asText() + " -> " + item.path("toString").asText())));
        assertThat(changes).anyMatch(change -> change.matches("security-manager: Current rating -> .*Very high.*Likely.*Severe.*"));
        assertThat(changes).noneMatch(change -> change.contains("@plain-5x5"));
    }

    private record Step(String transition, String status, Map<String, Object> fields) { }

    private static Step step(String transition, String status, Object... fields) {
        Map<String, Object> all = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            all.put((String) fields[i], fields[i + 1]);
        }
        return new Step(transition, status, all);
    }

    private static Map<String, String> rating(String likelihood, String impact) {
        return Map.of("likelihood", likelihood, "impact", impact);
    }

    private static Map<String, String> option(String value) {
        return Map.of("value", value);
    }

    /** At creation every select is written as its value; the long texts are given as they are. */
    private static Map<String, Object> options(Map<String, Object> fields) {
        Map<String, Object> all = new LinkedHashMap<>();
        fields.forEach((name, value) -> all.put(name, name.endsWith("description") ? value : option((String) value)));
        return all;
    }

    private Map<String, Object> ids(Map<String, Object> byName) {
        Map<String, Object> byId = new LinkedHashMap<>();
        byName.forEach((name, value) -> byId.put(project.field(name), value));
        return byId;
    }

    private JsonNode issue(String key) {
        return project.as("security-manager").get("/rest/api/2/issue/" + key + "?expand=changelog").ok();
    }

    private String status(String key) {
        return issue(key).path("fields").path("status").path("name").asText();
    }

    private static List<String> statusesInHistory(JsonNode issue) {
        List<String> statuses = new ArrayList<>();
        issue.path("changelog").path("histories").forEach(history -> history.path("items").forEach(item -> {
            if (item.path("field").asText().equals("status")) {
                statuses.add(item.path("toString").asText());
            }
        }));
        return statuses;
    }
}
