package org.sems.e2e.rating;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sems.e2e.host.Answer;
import org.sems.e2e.host.Criteria;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.Rating;
import org.sems.e2e.host.Rest;
import org.sems.e2e.host.SemsProject;

/** The issue list, Jira's search and the heatmap tell the same numbers about the same ratings. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RatingsAgreeFuncTest {

    private static final String AT_LEAST_HIGH =
            "\"Residual rating\" in semsRatingsAtLeast(\"High\") ORDER BY \"Residual rating\" DESC";
    private static final Pattern ROW = Pattern.compile("<tr[^>]* data-issuekey=\"([^\"]+)\"");

    /** At every other stage, so that no answer about the residual rating can come from one of them. */
    private static final Map<String, Object> WORST = Rating.of("Almost certain", "Severe");

    private final Host host = Host.shared();
    private SemsProject project;
    private final Map<String, String> cellOfRisk = new LinkedHashMap<>();

    @BeforeAll
    void rateSomeRisks() {
        project = SemsProject.withCoreProfile(host);
        rate("Possible", "Major");
        rate("Likely", "Severe");
        rate("Likely", "Severe");
        rate("Rare", "Minor");
        rate("Almost certain", "Insignificant");
    }

    @Test
    void atLeastHighIsTheSameThreeRisksInTheSameOrderOnTheListInTheSearchAndInTheCells() {
        String jql = "project = " + project.key() + " AND " + AT_LEAST_HIGH;

        List<String> found = project.as("security-manager").search(jql).keys();

        assertThat(found.stream().map(cellOfRisk::get))
                .containsExactly("Likely x Severe", "Likely x Severe", "Possible x Major");
        assertThat(listed(host, jql)).isEqualTo(found);
        assertThat(atLeastHigh(heatmap("security-manager"))).isEqualTo(found.size());
    }

    @Test
    void everyCellCountsWhatItsLinkFinds() {
        JsonNode heatmap = heatmap("security-manager");

        long sum = 0;
        for (JsonNode cell : heatmap.path("cells")) {
            assertThat(project.as("security-manager")
                            .search(cell.path("jql").asText())
                            .ok()
                            .path("total")
                            .asLong())
                    .as(cell.path("jql").asText())
                    .isEqualTo(cell.path("count").asLong());
            sum += cell.path("count").asLong();
        }
        assertThat(sum).isEqualTo(5);
        assertThat(heatmap.path("total").asLong()).isEqualTo(5);
    }

    /** Narrowing never shows more; with closed ones, numbers and lists still agree. */
    @Test
    void aQueryBringsNoClosedRisksBackUnlessTheyAreAskedFor() {
        SemsProject other = SemsProject.withCoreProfile(host);
        risk(other, "Possible", "Major");
        String withdrawn = other.create("security-manager", "Risk", "Withdrawn", Map.of());
        other.transition(
                        "security-manager",
                        withdrawn,
                        "Re-rate",
                        Map.of(other.field("Residual rating"), Rating.of("Rare", "Minor")))
                .ok();
        other.transition("security-manager", withdrawn, "Withdraw", Map.of(other.field("Reasons"), "Entered twice."))
                .ok();
        String narrowed = "&jql=issuetype%20%3D%20Risk";

        assertThat(drawn(other, "").path("total").asLong()).isEqualTo(1);
        assertThat(drawn(other, narrowed).path("total").asLong()).isEqualTo(1);
        assertThat(drawn(other, "&withClosed=true").path("total").asLong()).isEqualTo(2);
        JsonNode all = drawn(other, narrowed + "&withClosed=true");
        assertThat(all.path("total").asLong()).isEqualTo(2);
        assertThat(other.as("security-manager")
                        .search(all.path("totalJql").asText())
                        .ok()
                        .path("total")
                        .asLong())
                .isEqualTo(2);
        for (JsonNode cell : all.path("cells")) {
            assertThat(other.as("security-manager")
                            .search(cell.path("jql").asText())
                            .ok()
                            .path("total")
                            .asLong())
                    .isEqualTo(cell.path("count").asLong());
        }
        assertThat(host.as("security-manager")
                        .get("/rest/sems/1.0/heatmap?jql=project%3D" + other.key() + "&sems=" + other.key()
                                + "&stage=residual")
                        .ok()
                        .path("total")
                        .asLong())
                .isEqualTo(1);
    }

    @Test
    void aQueryThatIsTooLargeIsRefusedInWords() {
        String terms = java.util.stream.IntStream.range(0, 250)
                .mapToObj(number -> "text~w" + number)
                .collect(java.util.stream.Collectors.joining(" OR "));

        Answer refused = host.as("security-manager")
                .get("/rest/sems/1.0/heatmap?project=" + project.key() + "&stage=residual&jql="
                        + java.net.URLEncoder.encode(terms, java.nio.charset.StandardCharsets.UTF_8));

        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        assertThat(refused.json().path("code").asText()).isEqualTo("jql.too-large");
        assertThat(refused.json().path("message").asText())
                .startsWith("This query has too many parts for Jira to search with.");
    }

    private JsonNode drawn(SemsProject of, String more) {
        return of.as("security-manager")
                .get("/rest/sems/1.0/heatmap?project=" + of.key() + "&stage=residual" + more)
                .ok();
    }

    @Test
    void whoIsBelowTheSecurityLevelIsToldASmallerNumber() {
        SemsProject other = SemsProject.withCoreProfile(host);
        String open = risk(other, "Possible", "Major");
        String secret = risk(other, "Possible", "Major");
        other.as("security-manager")
                .put("/rest/api/2/issue/" + secret, Map.of("fields", Map.of("security", Map.of("name", "Restricted"))))
                .ok();

        assertThat(total(other, "security-manager")).isEqualTo(2);
        assertThat(total(other, "auditor")).isEqualTo(1);
        assertThat(other.as("auditor").search("project = " + other.key()).keys())
                .containsExactly(open);
    }

    /** In a sandbox of its own: a new version of a model is there for everybody. */
    @Test
    void twoVersionsOfTheModelAgreeToo() {
        Assumptions.assumeTrue(
                host.isSandbox(), "NOT RUN: a Jira that others use does not get another version of a risk model");
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
        String moderate = risk(other, "Likely", "Moderate");
        String newVersion = NextVersion.publish(host);
        new Criteria(other).bringIntoForce(newVersion);
        String after = risk(other, "Likely", "Major");

        JsonNode heatmap = host.as("security-manager")
                .get("/rest/sems/1.0/heatmap?stage=residual&project=" + other.key())
                .ok();
        List<String> high = other.as("security-manager").search(AT_LEAST_HIGH).keys();

        assertThat(high.get(0)).isEqualTo(after);
        assertThat(high).containsExactlyInAnyOrder(before, changed, moderate, after);
        assertThat(listed(host, AT_LEAST_HIGH)).isEqualTo(high);
        assertThat(count(heatmap, "Possible", "Major")).isEqualTo(1);
        assertThat(count(heatmap, "Likely", "Major"))
                .as("in the cell of the same steps, whatever its level was then")
                .isEqualTo(2);
        assertThat(heatmap.path("earlier").path("count").asLong()).isZero();
        assertThat(atLeastHigh(heatmap)).isEqualTo(high.size());
        assertThat(aboveTolerance(other)).containsExactlyInAnyOrder(before, changed, moderate, after);
        assertThat(aboveTheLine(heatmap)).isEqualTo(4);

        new Criteria(other).bringIntoForce(NextVersion.publish(host, NextVersion.LENIENT));

        JsonNode lenient = host.as("security-manager")
                .get("/rest/sems/1.0/heatmap?stage=residual&project=" + other.key())
                .ok();
        assertThat(aboveTolerance(other))
                .as("Likely and Moderate fell below the line, and with it what was rated so")
                .containsExactlyInAnyOrder(before, changed, after);
        assertThat(aboveTheLine(lenient)).isEqualTo(3);
        assertThat(count(lenient, "Likely", "Major")).isEqualTo(2);
    }

    @Test
    void aboveToleranceIsEverythingOverMedium() {
        List<String> keys = project.as("security-manager")
                .search("project = " + project.key() + " AND \"Residual rating\" in semsAboveTolerance(\""
                        + project.key() + "\")")
                .keys();

        assertThat(keys.stream().map(cellOfRisk::get))
                .containsExactlyInAnyOrder("Likely x Severe", "Likely x Severe", "Possible x Major");
    }

    @Test
    void anUnknownLevelIsRefusedWithTheKnownOnes() {
        String body = project.as("security-manager")
                .search("\"Residual rating\" in semsRatingsAtLeast(\"Scary\")")
                .body();

        assertThat(body).contains("Scary").contains("Very high").doesNotContain("Exception");
    }

    @Test
    void aProjectThatOneMayNotSeeIsAnsweredLikeOneThatIsNotThere() {
        String unseen = project.as("outsider")
                .search("\"Residual rating\" in semsAboveTolerance(\"" + project.key() + "\")")
                .body();
        String missing = project.as("outsider")
                .search("\"Residual rating\" in semsAboveTolerance(\"NOSUCHPROJ\")")
                .body();

        assertThat(unseen.replace(project.key(), "X")).isEqualTo(missing.replace("NOSUCHPROJ", "X"));
    }

    private void rate(String likelihood, String impact) {
        cellOfRisk.put(risk(project, likelihood, impact), likelihood + " x " + impact);
    }

    private static String risk(SemsProject project, String likelihood, String impact) {
        String key = project.create("security-manager", "Risk", likelihood + " and " + impact, Map.of());
        project.transition(
                        "security-manager",
                        key,
                        "Re-rate",
                        Map.of(
                                project.field("Inherent rating"),
                                WORST,
                                project.field("Current rating"),
                                WORST,
                                project.field("Residual rating"),
                                Rating.of(likelihood, impact)))
                .ok();
        return key;
    }

    /** Keys in the order in which the issue list shows them. */
    private static List<String> listed(Host host, String jql) {
        return ROW.matcher(host.as("security-manager")
                        .get("/issues/?jql=" + Rest.encode(jql))
                        .body())
                .results()
                .map(row -> row.group(1))
                .toList();
    }

    private static long atLeastHigh(JsonNode heatmap) {
        long sum = 0;
        for (JsonNode cell : heatmap.path("cells")) {
            sum += List.of("High", "Very high", "Unacceptable")
                            .contains(cell.path("level").asText())
                    ? cell.path("count").asLong()
                    : 0;
        }
        return sum;
    }

    private static List<String> aboveTolerance(SemsProject of) {
        return of.as("security-manager")
                .search("\"Residual rating\" in semsAboveTolerance(\"" + of.key() + "\")")
                .keys();
    }

    private static long aboveTheLine(JsonNode heatmap) {
        long sum = 0;
        for (JsonNode cell : heatmap.path("cells")) {
            sum += cell.path("aboveTolerance").asBoolean() ? cell.path("count").asLong() : 0;
        }
        return sum;
    }

    private JsonNode heatmap(String user) {
        return host.as(user)
                .get("/rest/sems/1.0/heatmap?stage=residual&project=" + project.key())
                .ok();
    }

    private long total(SemsProject of, String user) {
        return host.as(user)
                .get("/rest/sems/1.0/heatmap?stage=residual&project=" + of.key())
                .ok()
                .path("total")
                .asLong();
    }

    private static long count(JsonNode heatmap, String likelihood, String impact) {
        List<Long> counts = new ArrayList<>();
        heatmap.path("cells").forEach(cell -> {
            if (cell.path("steps").path("likelihood").asText().equals(likelihood)
                    && cell.path("steps").path("impact").asText().equals(impact)) {
                counts.add(cell.path("count").asLong());
            }
        });
        return counts.get(0);
    }
}
