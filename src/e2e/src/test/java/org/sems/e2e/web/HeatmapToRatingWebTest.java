package org.sems.e2e.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.Rating;
import org.sems.e2e.host.SemsProject;

/** A manager reads the heatmap on a dashboard, clicks a cell, opens a risk and rates it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HeatmapToRatingWebTest {

    private static final By LIKELY_SEVERE = By.cssSelector("a[aria-label*='Likely x Severe']");

    private final Host host = Host.shared();
    private SemsProject project;
    private String risk;
    private Browser browser;

    @BeforeAll
    void rateARisk() {
        browser = Browser.open(host.url());
        project = SemsProject.withCoreProfile(host);
        risk = project.create("security-manager", "Risk", "Tailgating at the staff gate", Map.of());
        String secret = project.create(
                "security-manager",
                "Risk",
                "Weak point of the vault door",
                Map.of("security", Map.of("name", "Restricted")));
        for (String key : List.of(risk, secret)) {
            project.transition(
                            "security-manager",
                            key,
                            "Re-rate",
                            Map.of(project.field("Current rating"), Rating.of("Likely", "Severe")))
                    .ok();
        }
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void atFullWidth() {
        browser.width(1280);
    }

    @Test
    void aClickOnACellLeadsToItsRisks() {
        openDashboard("security-manager");
        WebElement cell = browser.await(LIKELY_SEVERE);
        assertThat(cell.getText()).contains("2");
        browser.picture("heatmap");

        browser.follow(LIKELY_SEVERE);

        browser.awaitUrl("/issues/");
        browser.awaitText(By.tagName("body"), risk);
        assertThat(browser.text()).contains("Tailgating at the staff gate", "Weak point of the vault door");
        browser.picture("issue-list");
    }

    @Test
    void whoMayNotSeeARiskDoesNotSeeItCounted() {
        openDashboard("auditor");

        WebElement cell = browser.await(LIKELY_SEVERE);

        assertThat(cell.getText()).contains("1").doesNotContain("2");
        browser.follow(LIKELY_SEVERE);
        browser.awaitText(By.tagName("body"), risk);
        assertThat(browser.text()).doesNotContain("Weak point of the vault door");
    }

    @Test
    void anOutsiderFindsNoDashboardOfTheSems() {
        browser.logIn("outsider");

        browser.go("/secure/Dashboard.jspa");

        assertThat(browser.text()).doesNotContain("SeMS of " + project.key());
    }

    @Test
    void theHeatmapFitsANarrowColumn() {
        openDashboard("security-manager");
        browser.await(LIKELY_SEVERE);

        browser.width(340);

        browser.await(LIKELY_SEVERE);
        browser.picture("heatmap-narrow");
        assertThat(browser.overflowsSideways()).isFalse();
    }

    @Test
    void aRiskIsRatedByTheTwoListsAlone() {
        String key = project.create("security-manager", "Risk", "Rated by the lists", Map.of());
        openTransition(key, "Re-rate");
        String field = project.field("Current rating");

        new Select(browser.find(By.name(field + ":likelihood"))).selectByValue("3");
        new Select(browser.find(By.name(field + ":impact"))).selectByValue("4");
        browser.submit(By.name(field + ":impact"));

        browser.awaitUrl("/browse/" + key);
        assertThat(browser.text()).contains("Possible x Major");
        assertThat(rating(key, field)).isEqualTo("High");
    }

    @Test
    void aRiskIsRatedOnTheMatrixByKeyboard() {
        String key = project.create("security-manager", "Risk", "Rated on the matrix", Map.of());
        openTransition(key, "Re-rate");
        String field = project.field("Current rating");
        WebElement likelihood = browser.find(By.name(field + ":likelihood"));
        WebElement impact = browser.find(By.name(field + ":impact"));
        browser.await(By.cssSelector("[role=grid]"));

        impact.sendKeys(Keys.TAB);
        assertThat(browser.focused().getAttribute("role")).isEqualTo("gridcell");
        browser.focused().sendKeys(Keys.ARROW_RIGHT);
        browser.focused().sendKeys(Keys.ENTER);

        assertThat(likelihood.getAttribute("value")).isNotEmpty();
        assertThat(impact.getAttribute("value")).isEqualTo("2");
        browser.picture("matrix-by-keyboard");
        browser.submit(By.name(field + ":impact"));
        browser.awaitUrl("/browse/" + key);
        assertThat(rating(key, field)).isNotEmpty();
    }

    @Test
    void halfARatingIsRefusedBesideItsField() {
        String key = project.create("security-manager", "Risk", "Half rated", Map.of());
        openTransition(key, "Re-rate");
        String field = project.field("Current rating");

        new Select(browser.find(By.name(field + ":likelihood"))).selectByValue("3");
        browser.submit(By.name(field + ":likelihood"));

        browser.await(By.cssSelector(".error"));
        browser.picture("half-a-rating");
        assertThat(rating(key, field)).isEmpty();
    }

    private void openDashboard(String user) {
        for (JsonNode dashboard :
                host.as(user).get("/rest/api/2/dashboard?maxResults=1000").ok().path("dashboards")) {
            if (dashboard.path("name").asText().contains("SeMS of " + project.key())) {
                browser.goAs(
                        user,
                        "/secure/Dashboard.jspa?selectPageId="
                                + dashboard.path("id").asText());
                return;
            }
        }
        throw new AssertionError(user + " has no dashboard of " + project.key());
    }

    private void openTransition(String key, String name) {
        browser.goAs("security-manager", "/browse/" + key);
        browser.follow(By.linkText(name));
        browser.awaitText(By.tagName("body"), "Current rating");
    }

    private String rating(String key, String field) {
        return host.as("security-manager")
                .get("/rest/api/2/issue/" + key)
                .ok()
                .path("fields")
                .path(field)
                .path("level")
                .asText();
    }
}
