package org.sems.e2e.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sems.e2e.gate.Records.option;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.sems.e2e.gate.Records;
import org.sems.e2e.host.Answer;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.SemsProject;

/** By type and role, over Jira's own REST; the tables are files that a security manager can read. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhoMakesAndSeesWhatFuncTest {

    private static final List<String> ROLES =
            List.of("accountable-manager", "security-manager", "risk-owner", "auditor", "reporter");

    private SemsProject project;
    private Records records;

    @BeforeAll
    void setUp() {
        project = SemsProject.withCoreProfile(Host.shared());
        records = new Records(project);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/access/who-makes-what.csv", numLinesToSkip = 2, delimiter = '|')
    void makes(
            String type,
            String accountableManager,
            String securityManager,
            String riskOwner,
            String auditor,
            String reporter) {
        List<String> expected = List.of(accountableManager, securityManager, riskOwner, auditor, reporter);

        assertThat(ROLES.stream()
                        .map(person -> project.createAnswer(person, type, "Made by " + person, Map.of()))
                        .map(this::made)
                        .toList())
                .isEqualTo(expected);
    }

    /** A record that was refused is nowhere. */
    private String made(Answer answer) {
        if (answer.status() == 201) {
            return "yes";
        }
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body())
                .contains("records are entered by: ")
                .contains("Report what you saw as: Incident, Non-conformance.");
        return "no";
    }

    @ParameterizedTest(name = "{0} made by {1}")
    @CsvFileSource(resources = "/access/who-sees-what.csv", numLinesToSkip = 2, delimiter = '|')
    void sees(
            String type,
            String author,
            String level,
            String accountableManager,
            String securityManager,
            String riskOwner,
            String auditor,
            String reporter) {
        String key = project.create(author, type, "Seen by some", Map.of());

        assertThat(level(key)).isEqualTo(level);
        assertThat(ROLES.stream().map(person -> sees(person, key)).toList())
                .isEqualTo(List.of(accountableManager, securityManager, riskOwner, auditor, reporter));
        assertThat(ROLES.stream().map(person -> finds(person, key)).toList())
                .as("by a search")
                .isEqualTo(List.of(accountableManager, securityManager, riskOwner, auditor, reporter));
    }

    @Test
    void aRefusalNamesTheRolesAndWhatToMakeInstead() {
        Answer refused = project.createAnswer("reporter", "Risk", "A weak door", Map.of());

        assertThat(Records.reasons(refused))
                .containsExactly(
                        "Risk records are entered by: SeMS Accountable Manager, SeMS Risk Owner, SeMS Security Manager. Report what you saw as: Incident, Non-conformance.");
        assertThat(project.as("security-manager")
                        .get("/rest/api/2/search?jql=" + "project=" + project.key() + "+AND+summary~weak")
                        .ok()
                        .path("total")
                        .asInt())
                .isZero();
    }

    /** Jira's own dialog goes on listing every type. */
    @Test
    void theDescriptionOfATypeSaysWhoEntersIt() {
        JsonNode types = project.as("admin").get("/rest/api/2/issuetype").ok();

        assertThat(description(types, "Risk"))
                .endsWith("Entered by: SeMS Accountable Manager, SeMS Security Manager, SeMS Risk Owner.");
        assertThat(description(types, "Incident")).doesNotContain("Entered by");
    }

    private static String description(JsonNode types, String name) {
        for (JsonNode type : types) {
            if (type.path("name").asText().equals(name)) {
                return type.path("description").asText();
            }
        }
        throw new AssertionError(name);
    }

    /** From triage on others work on it: somebody chooses who sees it. */
    @Test
    void triageAsksForALevelAndTheReporterGoesOnReadingWhatIsInternal() {
        String report = project.create("reporter", "Incident", "A door stood open", Map.of());
        Object[] graded = {
            "Incident class",
            option("Near miss"),
            "Actual severity",
            option("No harm"),
            "Potential severity",
            option("Minor")
        };

        assertThat(records.refusal("security-manager", report, "Triage", graded))
                .contains("Security level must be another than: Own report.");

        records.goes("security-manager", report, "Triage", with(graded, "security", Map.of("name", "Internal")));
        assertThat(ROLES.stream().map(person -> sees(person, report)).toList())
                .containsExactly("yes", "yes", "yes", "yes", "yes");
        project.as("reporter")
                .post("/rest/api/2/issue/" + report + "/comment", Map.of("body", "It was the north door."))
                .ok();
        project.as("security-manager")
                .put(
                        "/rest/api/2/issue/" + report,
                        Map.of("fields", Map.of("security", Map.of("name", "Confidential"))))
                .ok();
        assertThat(ROLES.stream().map(person -> sees(person, report)).toList())
                .containsExactly("yes", "yes", "yes", "yes", "no");
    }

    @Test
    void acknowledgingANonConformanceAsksForALevel() {
        String report = project.create("auditor", "Non-conformance", "No patrol at night", Map.of());

        assertThat(records.refusal("security-manager", report, "Acknowledge"))
                .contains("Security level must be another than: Own report.");
        records.goes(
                "security-manager",
                report,
                "Acknowledge",
                "Grade",
                option("Minor"),
                "security",
                Map.of("name", "Internal"));
        assertThat(level(report)).isEqualTo("Internal");
    }

    /** Neither stricter nor more open than another: what somebody chose stays. */
    @Test
    void aLevelThatSomebodyChoseIsNotTurnedIntoOwnReport() {
        String open = project.create(
                "security-manager", "Incident", "Chosen", Map.of("security", Map.of("name", "Internal")));
        String own =
                project.create("security-manager", "Risk", "Chosen", Map.of("security", Map.of("name", "Own report")));

        assertThat(level(open)).isEqualTo("Internal");
        assertThat(level(own)).isEqualTo("Own report");
    }

    private static Object[] with(Object[] fields, Object... more) {
        Object[] all = java.util.Arrays.copyOf(fields, fields.length + more.length);
        System.arraycopy(more, 0, all, fields.length, more.length);
        return all;
    }

    private String level(String key) {
        return records.issue(key).path("fields").path("security").path("name").asText();
    }

    private String sees(String person, String key) {
        return project.as(person).get("/rest/api/2/issue/" + key).status() == 200 ? "yes" : "no";
    }

    private String finds(String person, String key) {
        JsonNode found = project.as(person)
                .get("/rest/api/2/search?jql=" + "project=" + project.key())
                .ok()
                .path("issues");
        for (JsonNode issue : found) {
            if (issue.path("key").asText().equals(key)) {
                return "yes";
            }
        }
        return "no";
    }
}
