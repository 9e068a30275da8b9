package org.sems.e2e.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.Rating;
import org.sems.e2e.host.Rest;
import org.sems.e2e.host.SemsProject;

/** What a client of Jira's REST, which knows nothing of SeMS, asks and gets. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JiraClientFuncTest {

    private static final String API = "/rest/api/2/";

    private final Host host = Host.shared();
    private final Rest manager = host.as("security-manager");
    private SemsProject project;
    private String risk;
    private String current;

    @BeforeAll
    void rateARisk() {
        project = SemsProject.withCoreProfile(host);
        current = project.field("Current rating");
        risk = project.create("security-manager", "Risk", "Theft, \"planned\", from the apron", Map.of());
        project.transition("security-manager", risk, "Re-rate", Map.of(current, Rating.of("Likely", "Severe")))
                .ok();
    }

    @Test
    void learnsWithWhomAndAsWhomItSpeaks() {
        JsonNode server = host.anonymous().get(API + "serverInfo").ok();
        JsonNode self = manager.get(API + "myself").ok();

        assertThat(server.path("version").asText()).startsWith("11.");
        assertThat(server.path("versionNumbers")).hasSize(3);
        assertThat(server.path("baseUrl").asText()).isNotEmpty();
        assertThat(self.path("name").asText()).isEqualTo("security-manager");
        assertThat(self.path("key").asText()).isNotEmpty();
        assertThat(host.anonymous().get(API + "myself").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Risk", "Control", "Incident", "Non-conformance", "Audit", "Finding", "Corrective action"})
    void learnsTheAtMostEightFieldsToCreateARecordWith(String type) {
        JsonNode types = manager.get(API + "issue/createmeta/" + project.key() + "/issuetypes")
                .ok()
                .path("values");
        String id = stream(types)
                .filter(one -> one.path("name").asText().equals(type))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();

        List<JsonNode> fields = stream(manager.get(API + "issue/createmeta/" + project.key() + "/issuetypes/" + id)
                        .ok()
                        .path("values"))
                .filter(field -> !List.of("project", "issuetype")
                        .contains(field.path("fieldId").asText()))
                .toList();

        assertThat(fields).hasSizeBetween(1, 8);
        assertThat(fields)
                .filteredOn(field -> field.path("required").asBoolean())
                .extracting(field -> field.path("fieldId").asText())
                .contains("summary");
        assertThat(fields).allSatisfy(field -> {
            assertThat(field.path("name").asText()).isNotEmpty();
            assertThat(field.path("schema").path("type").asText()).isNotEmpty();
        });
    }

    @Test
    void learnsThatADecidedRatingIsNotForEditing() {
        JsonNode fields = manager.get(API + "issue/" + risk + "/editmeta").ok().path("fields");

        assertThat(fields.has("summary")).isTrue();
        assertThat(fields.has(current)).isFalse();
        assertThat(manager.put(API + "issue/" + risk, Map.of("fields", Map.of(current, Rating.of("Rare", "Minor"))))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void learnsOfEachFieldWhatItIsAndHowItIsSearched() {
        Map<String, JsonNode> fields = stream(manager.get(API + "field").ok())
                .collect(Collectors.toMap(field -> field.path("id").asText(), field -> field));

        assertThat(fields).containsKeys("summary", "assignee", "duedate", current);
        JsonNode rating = fields.get(current);
        assertThat(rating.path("custom").asBoolean()).isTrue();
        assertThat(rating.path("searchable").asBoolean()).isTrue();
        assertThat(texts(rating.path("clauseNames")))
                .contains("cf[" + current.substring("customfield_".length()) + "]", "Current rating");
        assertThat(rating.path("schema").path("custom").asText()).isEqualTo("org.sems.jira:rating");
    }

    @Test
    void findsOnlyTheFieldsItAskedForAndTheHistoryInWords() {
        JsonNode found = manager.post(
                        API + "search",
                        Map.of(
                                "jql",
                                "key = " + risk,
                                "fields",
                                List.of("summary", current),
                                "expand",
                                List.of("changelog")))
                .ok()
                .path("issues")
                .path(0);

        assertThat(found.path("fields").fieldNames()).toIterable().containsExactlyInAnyOrder("summary", current);
        JsonNode item = stream(found.path("changelog").path("histories"))
                .flatMap(history -> stream(history.path("items")))
                .filter(one -> one.path("field").asText().equals("Current rating"))
                .findFirst()
                .orElseThrow();
        assertThat(item.path("toString").asText()).contains("Likely x Severe").doesNotContain("@");
        assertThat(manager.get(API + "search?jql=" + Rest.encode("key = " + risk) + "&fields=summary&maxResults=1")
                        .ok()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void aRatingReadIsARatingWritten() {
        JsonNode read = manager.get(API + "issue/" + risk + "?fields=" + current)
                .ok()
                .path("fields")
                .path(current);
        String other = project.create("security-manager", "Risk", "Rated the same", Map.of());

        project.transition("security-manager", other, "Re-rate", Map.of(current, read))
                .ok();

        assertThat(read.path("steps").path("likelihood").asText()).isEqualTo("Likely");
        assertThat(read.path("steps").path("impact").asText()).isEqualTo("Severe");
        assertThat(read.path("level").asText()).isEqualTo("Very high");
        assertThat(read.path("score").isNumber()).isTrue();
        assertThat(manager.get(API + "issue/" + other).ok().path("fields").path(current))
                .isEqualTo(read);
    }

    @Test
    void exportsTheIssueListWithRatingsInWords() {
        String csv = manager.get("/sr/csv?columns=issuekey,summary," + current + "&jql=" + Rest.encode("key = " + risk))
                .body();

        assertThat(csv)
                .contains(
                        "Current rating", "Likely", "Severe", "Very high", "\"Theft, \"\"planned\"\", from the apron\"")
                .doesNotContain("@plain-5x5");
    }

    private static java.util.stream.Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static List<String> texts(JsonNode list) {
        return stream(list).map(JsonNode::asText).toList();
    }
}
