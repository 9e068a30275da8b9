package org.sems.e2e.rating;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.Rest;
import org.sems.e2e.host.SemsProject;

/** The issue list, Jira's search and the heatmap tell the same numbers about the same ratings. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RatingsAgreeFuncTest {

    private final Host host = Host.shared();
    private SemsProject project;
    private final Map<String, String> cellOfRisk = new LinkedHashMap<>();

    @BeforeAll
    void rateSomeRisks() {
        project = SemsProject.withCoreProfile(host);
        rate("Likely", "Severe");
        rate("Likely", "Severe");
        rate("Possible", "Major");
        rate("Rare", "Minor");
        rate("Almost certain", "Insignificant");
    }

    @Test
    void atLeastHighIsTheSameThreeRisksInOrderOfSeriousness() {
        String jql = "project = " + project.key() + " AND \"Current rating\" in semsRatingsAtLeast(\"High\") ORDER BY \"Current rating\" DESC, key ASC";

        List<String> keys = project.as("security-manager").search(jql).keys();

        assertThat(keys.stream().map(cellOfRisk::get)).containsExactly("Likely x Severe", "Likely x Severe", "Possible x Major");
    }

    @Test
    void everyCellCountsWhatItsLinkFinds() {
        JsonNode heatmap = heatmap("security-manager");

        long sum = 0;
        for (JsonNode cell : heatmap.path("cells")) {
            assertThat(project.as("security-manager").search(cell.path("jql").asText()).ok().path("total").asLong())
                    .as(cell.path("jql").asText()).isEqualTo(cell.path("count").asLong());
            sum += cell.path("count").asLong();
        }
        assertThat(sum).isEqualTo(5);
        assertThat(heatmap.path("total").asLong()).isEqualTo(5);
    }

    @Test
    void theReporterBelowTheSecurityLevelIsToldASmallerNumber() {
        SemsProject other = SemsProject.withCoreProfile(host);
        String open = risk(other, "Possible", "Major");
        String secret = risk(other, "Possible", "Major");
        other.as("security-manager").put("/rest/api/2/issue/" + secret, Map.of("fields", Map.of("security", Map.of("name", "Restricted")))).ok();

        assertThat(total(other, "security-manager")).isEqualTo(2);
        assertThat(total(other, "reporter")).isEqualTo(1);
        assertThat(other.as("reporter").search("project = " + other.key()).keys()).containsExactly(open);
    }

    /** In a sandbox of its own: a new version of a model is there for everybody. */
    @Test
    void twoVersionsOfTheModelAgreeToo() {
        Assumptions.assumeTrue(host.isSandbox(), "NOT RUN: a Jira that others use does not get another version of a risk model");
        Host own = Host.fresh();
        try {
            twoVersionsAgree(own);
        } finally {
            own.kill();
        }
    }

    private static void twoVersionsAgree(Host host) {
        SemsProject other = SemsProject.withCoreProfile(host);
        String before = risk(other, "Possible", "Major");
        String changed = risk(other, "Likely", "Major");
        String newVersion = publishVersionWhereLikelyMajorIsVeryHigh(host);
        host.as("admin").put("/rest/sems/1.0/semss/" + other.key() + "/risk-model", Map.of("model", newVersion)).ok();
        String after = risk(other, "Likely", "Major");

        JsonNode heatmap = host.as("security-manager").get("/rest/sems/1.0/heatmap?stage=current&project=" + other.key()).ok();
        List<String> high = other.as("security-manager")
                .search("project = " + other.key() + " AND \"Current rating\" in semsRatingsAtLeast(\"High\") ORDER BY \"Current rating\" DESC").keys();

        assertThat(high.get(0)).isEqualTo(after);
        assertThat(high).containsExactlyInAnyOrder(before, changed, after);
        assertThat(count(heatmap, "Possible", "Major")).isEqualTo(1);
        assertThat(count(heatmap, "Likely", "Major")).isEqualTo(1);
        assertThat(heatmap.path("earlier").path("count").asLong()).isEqualTo(1);
        assertThat(other.as("security-manager").search(heatmap.path("earlier").path("jql").asText()).keys()).containsExactly(changed);
    }

    @Test
    void aboveToleranceIsEverythingOverMedium() {
        List<String> keys = project.as("security-manager")
                .search("project = " + project.key() + " AND \"Current rating\" in semsAboveTolerance(\"" + project.key() + "\")").keys();

        assertThat(keys.stream().map(cellOfRisk::get)).containsExactlyInAnyOrder("Likely x Severe", "Likely x Severe", "Possible x Major");
    }

    @Test
    void anUnknownLevelIsRefusedWithTheKnownOnes() {
        String body = project.as("security-manager").search("\"Current rating\" in semsRatingsAtLeast(\"Scary\")").body();

        assertThat(body).contains("Scary").contains("Very high").doesNotContain("Exception");
    }

    @Test
    void aProjectThatOneMayNotSeeIsAnsweredLikeOneThatIsNotThere() {
        String unseen = project.as("outsider").search("\"Current rating\" in semsAboveTolerance(\"" + project.key() + "\")").body();
        String missing = project.as("outsider").search("\"Current rating\" in semsAboveTolerance(\"NOSUCHPROJ\")").body();

        assertThat(unseen.replace(project.key(), "X")).isEqualTo(missing.replace("NOSUCHPROJ", "X"));
    }

    @Test
    void aHeatmapCostsAtMostOneCountACellAndOneMore() {
        Assumptions.assumeTrue(host.isSandbox(), "NOT RUN: only the sandbox counts host calls");
        Rest admin = host.as("admin");
        admin.delete("/sandbox/calls").ok();

        heatmap("security-manager");

        JsonNode calls = admin.get("/sandbox/calls").ok();
        assertThat(calls.path("SearchService.searchCount").asLong()).isBetween(1L, 26L);
        assertThat(calls.path("SearchService.search").asLong()).isZero();
        assertThat(calls.path("IssueManager.getIssueObject").asLong()).isZero();
    }

    private void rate(String likelihood, String impact) {
        cellOfRisk.put(risk(project, likelihood, impact), likelihood + " x " + impact);
    }

    private static String risk(SemsProject project, String likelihood, String impact) {
        String key = project.create("security-manager", "Risk", likelihood + " and " + impact, Map.of());
        project.transition("security-manager", key, "Re-rate",
                Map.of(project.field("Current rating"), Map.of("likelihood", likelihood, "impact", impact))).ok();
        return key;
    }

    private JsonNode heatmap(String user) {
        return host.as(user).get("/rest/sems/1.0/heatmap?stage=current&project=" + project.key()).ok();
    }

    private long total(SemsProject of, String user) {
        return host.as(user).get("/rest/sems/1.0/heatmap?stage=current&project=" + of.key()).ok().path("total").asLong();
    }

    private static long count(JsonNode heatmap, String likelihood, String impact) {
        List<Long> counts = new ArrayList<>();
        heatmap.path("cells").forEach(cell -> {
            if (cell.path("likelihood").asText().equals(likelihood) && cell.path("impact").asText().equals(impact)) {
                counts.add(cell.path("count").asLong());
            }
        });
        return counts.get(0);
    }

    private static String publishVersionWhereLikelyMajorIsVeryHigh(Host host) {
        int newest = 0;
        for (JsonNode model : host.as("admin").get("/rest/sems/1.0/risk-models").ok()) {
            if (model.path("key").asText().equals("plain-5x5")) {
                newest = Math.max(newest, model.path("version").asInt());
            }
        }
        String yaml = """
                key: plain-5x5
                version: %d
                name: Plain 5 x 5
                likelihood:
                  key: likelihood
                  name: Likelihood
                  steps: [{name: Rare, meaning: r}, {name: Unlikely, meaning: u}, {name: Possible, meaning: p}, {name: Likely, meaning: l}, {name: Almost certain, meaning: a}]
                impact:
                  key: impact
                  name: Impact
                  steps: [{name: Insignificant, meaning: i}, {name: Minor, meaning: m}, {name: Moderate, meaning: o}, {name: Major, meaning: a}, {name: Severe, meaning: s}]
                table:
                  Almost certain: [Medium, High, High, Very high, Very high]
                  Likely: [Low, Medium, High, Very high, Very high]
                  Possible: [Low, Medium, Medium, High, High]
                  Unlikely: [Low, Low, Medium, Medium, High]
                  Rare: [Low, Low, Low, Low, Medium]
                scores:
                  Almost certain: [5, 10, 15, 20, 25]
                  Likely: [4, 8, 12, 17, 20]
                  Possible: [3, 6, 9, 12, 15]
                  Unlikely: [2, 4, 6, 8, 10]
                  Rare: [1, 2, 3, 4, 5]
                """.formatted(newest + 1);
        host.as("admin").post("/rest/sems/1.0/risk-models", Map.of("yaml", yaml)).ok();
        return "plain-5x5." + (newest + 1);
    }
}
