package org.sems.e2e.rating;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sems.e2e.host.Answer;
import org.sems.e2e.host.Criteria;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.Rating;
import org.sems.e2e.host.SemsProject;

/** A SeMS whose criteria rate threat, vulnerability and impact. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThreeAxesFuncTest {
    private static final Map<String, Object> WORST =
            Rating.steps(Map.of("threat", "Present", "vulnerability", "Open", "impact", "Grave"));

    private final Host host = Host.shared();
    private SemsProject project;
    private String worst;
    private String least;

    @BeforeAll
    void rateTwoRisks() {
        project = SemsProject.withCoreProfile(host);
        ThreeAxes.publish(host);
        new Criteria(project).bringIntoForce(ThreeAxes.ID);
        worst = rated(WORST);
        least = rated(Rating.steps(Map.of("threat", 1, "vulnerability", 1, "impact", 2)));
    }

    @Test
    void isReadAsItWasGiven() {
        JsonNode rating = project.as("security-manager")
                .get("/rest/api/2/issue/" + worst)
                .ok()
                .path("fields")
                .path(project.field("Current rating"));

        assertThat(rating)
                .hasToString("{\"steps\":{\"threat\":\"Present\",\"vulnerability\":\"Open\",\"impact\":\"Grave\"},"
                        + "\"level\":\"Very high\",\"score\":12,\"model\":\"site.1\"}");
        assertThat(project.transition(
                                "security-manager", worst, "Re-rate", Map.of(project.field("Current rating"), rating))
                        .status())
                .isEqualTo(204);
    }

    @Test
    void isSearchedWithThreeStepsAndByItsLevel() {
        assertThat(found("semsRatings(\"Present\", \"Open\", \"Grave\")").keys())
                .containsExactly(worst);
        assertThat(found("semsRatings(\"Remote\", \"Closed\", \"Grave\", \"site.1\")")
                        .keys())
                .containsExactly(least);
        assertThat(found("semsRatingsAtLeast(\"High\")").keys()).containsExactly(worst);
        assertThat(found("semsAboveTolerance(\"" + project.key() + "\")").keys())
                .containsExactly(worst);
    }

    @Test
    void aSearchWithTwoStepsIsRefusedWithTheAxes() {
        Answer answer = found("semsRatings(\"Present\", \"Grave\")");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body())
                .contains(
                        "The risk model site.1 has 3 axes. Name a step of each, in this order: Threat, Vulnerability, Impact.");
    }

    @Test
    void aRatingOfTwoStepsIsRefusedWithTheAxes() {
        Answer answer = project.transition(
                "security-manager",
                least,
                "Re-rate",
                Map.of(project.field("Current rating"), Rating.steps(Map.of("threat", 2, "impact", 2))));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("needs a step of \\\"vulnerability\\\"", "threat, vulnerability, impact");
    }

    @Test
    void theHeatmapCountsAllStepsOfTheMiddleAxisAndItsLinksFindTheSame() {
        JsonNode heatmap = project.as("security-manager")
                .get("/rest/sems/1.0/heatmap?stage=current&project=" + project.key())
                .ok();

        assertThat(heatmap.path("rows").path("key").asText()).isEqualTo("threat");
        assertThat(heatmap.path("columns").path("key").asText()).isEqualTo("impact");
        assertThat(heatmap.path("notDrawn").path("key").asText()).isEqualTo("vulnerability");
        assertThat(heatmap.path("cells")).hasSize(4);
        for (JsonNode cell : heatmap.path("cells")) {
            assertThat(project.as("security-manager")
                            .search(cell.path("jql").asText())
                            .keys())
                    .as(cell.path("jql").asText())
                    .hasSize(cell.path("count").asInt());
        }
        JsonNode severe = heatmap.path("cells").get(3);
        assertThat(severe.path("steps")).hasToString("{\"threat\":\"Present\",\"impact\":\"Grave\"}");
        assertThat(severe.path("count").asInt()).isEqualTo(1);
        assertThat(severe.path("lowestLevel").asText()).isEqualTo("Medium");
        assertThat(severe.path("level").asText()).isEqualTo("Very high");
    }

    private String rated(Map<String, Object> rating) {
        String key = project.create("security-manager", "Risk", "Rated on three axes", Map.of());
        project.transition("security-manager", key, "Re-rate", Map.of(project.field("Current rating"), rating))
                .ok();
        return key;
    }

    private Answer found(String function) {
        return project.as("security-manager")
                .search("project = " + project.key() + " AND \"Current rating\" in " + function);
    }
}
