package org.sems.e2e.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sems.e2e.host.Answer;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.Rating;
import org.sems.e2e.host.Rest;
import org.sems.e2e.host.SemsProject;

/** What gates ask of Jira, counted: the index is never asked, since it lags behind what is stored. */
class GatesWithoutTheIndexFuncTest {
    private final Host host = Host.shared();
    private final SemsProject project = SemsProject.withCoreProfile(host);
    private final Rest admin = host.as("admin");
    private final Rest owner = project.as("risk-owner");
    private String risk;

    @BeforeEach
    void haveARiskThatOffersManyTransitions() {
        Assumptions.assumeTrue(host.isSandbox(), "NOT RUN: only the sandbox counts host calls");
        risk = project.create("risk-owner", "Risk", "Counted", Map.of());
        press(
                        "Assess",
                        Map.of(
                                project.field("Inherent rating"),
                                rating("Unlikely", "Minor"),
                                project.field("Current rating"),
                                rating("Unlikely", "Minor")))
                .ok();
        admin.delete("/sandbox/calls").ok();
    }

    @Test
    void lookingAtARecordSearchesNothingHoweverManyTransitionsItOffers() {
        assertThat(owner.get("/rest/api/2/issue/" + risk + "/transitions")
                        .ok()
                        .path("transitions")
                        .size())
                .isGreaterThan(3);
        assertThat(owner.get("/browse/" + risk).status()).isEqualTo(200);

        assertThat(searches()).isEmpty();
    }

    @Test
    void aRefusalSearchesNothing() {
        assertThat(press("Plan treatment", Map.of()).status()).isEqualTo(400);

        assertThat(searches()).isEmpty();
    }

    @Test
    void aDecisionWithItsEffectsSearchesNothing() {
        press(
                        "Accept",
                        Map.of(
                                project.field("Risk strategy"),
                                Map.of("value", "Accept"),
                                project.field("Reasons"),
                                "Cheaper to bear."))
                .ok();

        assertThat(owner.get("/rest/api/2/issue/" + risk)
                        .ok()
                        .path("fields")
                        .path("status")
                        .path("name")
                        .asText())
                .isEqualTo("Accepted");
        assertThat(searches()).isEmpty();
    }

    @Test
    void askingForTheNextStepsSearchesNothing() {
        owner.get("/rest/sems/1.0/records/" + risk + "/next-steps").ok();

        assertThat(searches()).isEmpty();
    }

    /** Everything that the app asked of Jira's search. */
    private List<String> searches() {
        List<String> calls = new ArrayList<>();
        JsonNode counted = admin.get("/sandbox/calls").ok();
        assertThat(counted.size()).as("something was counted at all").isPositive();
        counted.fieldNames().forEachRemaining(call -> {
            if (call.contains("Search") || call.contains("Index") || call.contains("Query")) {
                calls.add(call + " " + counted.path(call));
            }
        });
        return calls;
    }

    private Answer press(String transition, Map<String, Object> fields) {
        for (JsonNode offered :
                owner.get("/rest/api/2/issue/" + risk + "/transitions").ok().path("transitions")) {
            if (offered.path("name").asText().equals(transition)) {
                return owner.post(
                        "/rest/api/2/issue/" + risk + "/transitions",
                        Map.of("transition", Map.of("id", offered.path("id").asText()), "fields", fields));
            }
        }
        throw new AssertionError(risk + " does not offer " + transition);
    }

    private static Map<String, Object> rating(String likelihood, String impact) {
        return Rating.of(likelihood, impact);
    }
}
