package org.sems.e2e.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;
import org.sems.e2e.host.Criteria;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.Rating;
import org.sems.e2e.host.Rest;
import org.sems.e2e.host.SemsProject;

/** Names that hold a script - of a SeMS, of a risk model and its steps - and a query are shown as they were written, and run nowhere. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScriptInNamesWebTest {

    private static final String ATTACK = "<img src=x onerror=window.attacked=1>";

    private final Host host = Host.shared();
    private SemsProject project;
    private String sems;
    private Browser browser;

    @BeforeAll
    void nameEverythingSo() {
        Assumptions.assumeTrue(host.isSandbox(), "NOT RUN: a Jira that others use does not get such a risk model");
        browser = Browser.open(host.url());
        project = SemsProject.plain(host);
        sems = ATTACK + " of " + project.key();
        host.as("admin")
                .post(
                        "/rest/sems/1.0/setup/apply",
                        Map.of(
                                "sems",
                                project.key(),
                                "name",
                                sems,
                                "profile",
                                "core",
                                "projects",
                                List.of(project.key())))
                .ok();
        project.fillRoles();
        host.as("admin")
                .post("/rest/sems/1.0/risk-models", Map.of("yaml", model()))
                .ok();
        new Criteria(project).bringIntoForce("script-in-names.1");
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void onTheDashboardAndInItsHeatmap() {
        for (JsonNode dashboard : host.as("security-manager")
                .get("/rest/api/2/dashboard?maxResults=1000")
                .ok()
                .path("dashboards")) {
            if (dashboard.path("name").asText().contains(sems)) {
                browser.goAs(
                        "security-manager",
                        "/secure/Dashboard.jspa?selectPageId="
                                + dashboard.path("id").asText());
            }
        }

        browser.awaitText(By.tagName("caption"), sems);
        assertThat(browser.text()).contains(ATTACK + " likely", ATTACK + " bad", ATTACK + " words");
        nothingHasRun();
        browser.picture("script-in-names");
    }

    @Test
    void inTheFormOfARatingAndOnTheRisk() {
        String key = project.create("security-manager", "Risk", "Rated in strange words", Map.of());
        project.transition(
                        "security-manager",
                        key,
                        "Re-rate",
                        Map.of(project.field("Current rating"), Rating.of("1", "2")))
                .ok();
        browser.goAs("security-manager", "/browse/" + key);
        assertThat(browser.text()).contains(ATTACK + " likely x " + ATTACK + " bad");
        nothingHasRun();

        browser.follow(By.linkText("Re-rate"));

        browser.await(By.cssSelector("[role=grid]"));
        assertThat(browser.text()).contains(ATTACK + " likely", ATTACK + " bad", ATTACK + " words");
        nothingHasRun();
    }

    @Test
    void onThePageOfDuties() {
        browser.goAs("security-manager", "/secure/SemsDuties!default.jspa?sems=" + project.key());

        assertThat(browser.text()).contains("Duties in " + sems);
        nothingHasRun();
    }

    @Test
    void inAQueryForAHeatmap() {
        String drawn = host.as("security-manager")
                .get("/rest/sems/1.0/heatmap?stage=current&jql="
                        + Rest.encode("project = " + project.key() + " AND summary !~ \"" + ATTACK + "\""))
                .body();
        assertThat(drawn).contains("\"kind\":\"jql\"");

        browser.goAs(
                "security-manager", "/rest/sems/1.0/heatmap?stage=current&jql=" + Rest.encode("summary ~ " + ATTACK));

        nothingHasRun();
    }

    private void nothingHasRun() {
        assertThat(browser.script("return window.attacked || document.querySelectorAll('img[src=x]').length"))
                .as(browser.at())
                .isEqualTo(0L);
    }

    private static String model() {
        return """
                key: script-in-names
                version: 1
                name: "ATTACK words"
                axes:
                  - key: likelihood
                    name: "ATTACK likelihood"
                    steps: [{name: "ATTACK likely", meaning: "ATTACK a"}, {name: "ATTACK certain", meaning: "ATTACK b"}]
                  - key: impact
                    name: "ATTACK impact"
                    steps: [{name: "ATTACK fair", meaning: "ATTACK c"}, {name: "ATTACK bad", meaning: "ATTACK d"}]
                table:
                  "ATTACK certain": [Medium, High]
                  "ATTACK likely": [Low, Medium]
                scores:
                  "ATTACK certain": [2, 4]
                  "ATTACK likely": [1, 2]
                """.replace("ATTACK", ATTACK);
    }
}
