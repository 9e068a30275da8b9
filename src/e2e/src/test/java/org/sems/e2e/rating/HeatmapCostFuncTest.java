package org.sems.e2e.rating;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sems.e2e.host.Criteria;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.Rating;
import org.sems.e2e.host.Rest;
import org.sems.e2e.host.SemsProject;

/**
 * What a heatmap asks of its host: counts alone, at most one for each cell and one more. A query alone also costs one for each set of
 * criteria that its reader's SeMSs go by, as long as these differ. In a sandbox of its own, where nobody else sets up a SeMS.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HeatmapCostFuncTest {

    private static final int CELLS = 25;

    private Host host;
    private SemsProject five;
    private SemsProject three;

    @BeforeAll
    void twoSemssOfDifferentModels() {
        Assumptions.assumeTrue(Host.shared().isSandbox(), "NOT RUN: only the sandbox counts host calls");
        host = Host.fresh();
        five = SemsProject.withCoreProfile(host);
        for (String likelihood : new String[] {"Rare", "Unlikely", "Possible", "Likely", "Almost certain"}) {
            for (String impact : new String[] {"Insignificant", "Minor", "Moderate", "Major", "Severe"}) {
                rate(five, likelihood, impact);
            }
        }
        three = SemsProject.withCoreProfile(host);
        new Criteria(three).bringIntoForce("words-3x3.1");
        rate(three, "High", "High");
    }

    @AfterAll
    void stop() {
        if (host != null) {
            host.kill();
        }
    }

    @Test
    void whereEveryCellHasARecordItIsOneCountACellAndOneMore() {
        assertThat(countsOf("project=" + five.key())).isBetween(CELLS - 5L, CELLS + 1L);
        assertThat(countsOf("sems=" + five.key())).isEqualTo(countsOf("project=" + five.key()));
        assertThat(countsOf("jql=resolution%20is%20EMPTY&sems=" + five.key()))
                .isEqualTo(countsOf("project=" + five.key()));
    }

    @Test
    void aQueryAloneCostsOneCountMoreForEachSetOfCriteriaWhileTheyDiffer() {
        long named = countsOf("sems=" + five.key());

        assertThat(countsOf("jql=project%20%3D%20" + five.key())).isEqualTo(named + 2);
    }

    @Test
    void aQueryAloneCostsNoneMoreWhereAllSemssThatOneSeesAgree() {
        new Criteria(three).bringIntoForce("plain-5x5.1");
        try {
            assertThat(countsOf("jql=project%20%3D%20" + five.key())).isEqualTo(countsOf("sems=" + five.key()));
        } finally {
            new Criteria(three).bringIntoForce("words-3x3.1");
        }
    }

    /** Reads no record by any service: what is not on this list of questions would be a load. */
    @Test
    void itAsksTheIndexForNumbersAndNeverForARecord() {
        Map<String, Long> calls = callsOf("jql=project%20%3D%20" + five.key());

        assertThat(calls.keySet())
                .filteredOn(call ->
                        call.matches("(SearchService|SearchProvider|Issue(Manager|Service|LinkManager|Index.*))\\..*"))
                .isSubsetOf("SearchService.searchCount", "SearchService.parseQuery", "SearchService.validateQuery");
    }

    private long countsOf(String question) {
        return callsOf(question).getOrDefault("SearchService.searchCount", 0L);
    }

    private Map<String, Long> callsOf(String question) {
        Rest admin = host.as("admin");
        admin.delete("/sandbox/calls").ok();
        JsonNode heatmap = host.as("security-manager")
                .get("/rest/sems/1.0/heatmap?stage=current&" + question)
                .ok();
        assertThat(heatmap.path("total").asLong()).isEqualTo(CELLS);
        Map<String, Long> calls = new LinkedHashMap<>();
        admin.get("/sandbox/calls")
                .ok()
                .fields()
                .forEachRemaining(
                        call -> calls.put(call.getKey(), call.getValue().asLong()));
        return calls;
    }

    private static void rate(SemsProject project, String likelihood, String impact) {
        String key = project.create("security-manager", "Risk", likelihood + " and " + impact, Map.of());
        project.transition(
                        "security-manager",
                        key,
                        "Re-rate",
                        Map.of(project.field("Current rating"), Rating.of(likelihood, impact)))
                .ok();
    }
}
