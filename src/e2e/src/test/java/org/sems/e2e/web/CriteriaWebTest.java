package org.sems.e2e.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.sems.e2e.gate.Records;
import org.sems.e2e.host.Criteria;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.SemsProject;

/** The Security Manager drafts, publishes and proposes; the Accountable Manager sees what would change and acknowledges. Works without script. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CriteriaWebTest {
    private static final By MOVED = By.id("sems-criteria-moved");
    private Host host;
    private Browser browser;
    private SemsProject project;

    @BeforeAll
    void open() {
        Assumptions.assumeTrue(
                Host.shared().isSandbox(),
                "NOT RUN: a Jira that others use does not get other versions of a risk model");
        host = Host.fresh();
        browser = Browser.withoutScripts(host.url());
        project = SemsProject.withCoreProfile(host);
        Records records = new Records(project).withAccountableManager();
        for (String impact : new String[] {"Moderate", "Moderate", "Severe"}) {
            String risk = records.create("risk-owner", "Risk");
            Map<String, Object> rating = Records.rating("Likely", impact);
            records.goes("risk-owner", risk, "Assess", "Inherent rating", rating, "Current rating", rating);
        }
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
        if (host != null) {
            host.kill();
        }
    }

    @Test
    void areDraftedProposedSeenAndAcknowledged() {
        duties("security-manager");
        assertThat(browser.await(By.id("sems-criteria-unacknowledged")).getText())
                .contains("has not acknowledged it yet");
        assertThat(browser.all(By.id("sems-criteria-acknowledge-first"))).isEmpty();
        pictures("criteria-1-set-up", By.id("sems-criteria"));

        draft(
                "\"Likely\": [\"Low\", \"Medium\", \"High\", \"High\",",
                "\"Likely\": [\"Low\", \"Medium\", \"Huge\", \"High\",",
                "check-draft");
        assertThat(browser.await(By.cssSelector(".aui-message-error")).getText())
                .contains("Huge");
        draft("\"Huge\"", "\"Medium\"", "check-draft");
        assertThat(browser.await(By.id("sems-done")).getText()).contains("plain-5x5.2 can be published");
        assertThat(browser.await(By.id("sems-criteria-checked")).getText())
                .contains("Likely x Moderate", "High", "Medium", "Falls below the line");
        pictures("criteria-2-checked", By.id("sems-criteria-checked"));
        browser.press(By.cssSelector("#sems-criteria-draft button[value=publish-draft]"));
        assertThat(browser.await(By.id("sems-done")).getText()).contains("plain-5x5.2 is published");
        new Select(browser.await(By.id("sems-criteria-version"))).selectByValue("plain-5x5.2");
        browser.press(By.cssSelector("#sems-criteria-propose button"));
        assertThat(browser.await(By.id("sems-done")).getText()).contains("plain-5x5.2 is proposed");
        assertThat(browser.all(By.id("sems-criteria-acknowledge"))).isEmpty();

        duties("accountable-manager");
        assertThat(browser.await(MOVED).getText())
                .contains("Likely x Moderate", "Falls below the line")
                .doesNotContain("Rare");
        assertThat(browser.await(By.id("sems-criteria-counts"))
                        .getText()
                        .lines()
                        .map(String::strip))
                .contains("plain-5x5.1 3 0", "plain-5x5.2 1 2");
        assertThat(browser.await(By.id("sems-criteria-proposed-matrix")).getText())
                .contains("was High");
        pictures("criteria-3-moved", MOVED);
        pictures("criteria-4-counts", By.id("sems-criteria-counts"));
        browser.press(By.id("sems-criteria-decline"));
        assertThat(browser.await(By.cssSelector(".aui-message-error")).getText())
                .contains("Say why");
        browser.press(By.id("sems-criteria-acknowledge"));

        assertThat(browser.text()).contains("You have acknowledged plain-5x5.2");
        assertThat(browser.await(By.id("sems-criteria-in-force")).getText()).contains("plain-5x5.2");
        assertThat(browser.await(By.id("sems-ledger")).getText())
                .contains(
                        "plain-5x5.2 has come into force in place of plain-5x5.1: 1 cells have another level, 1 fall below");
        assertThat(new Criteria(project)
                        .seenBy("auditor")
                        .path("inForce")
                        .path("model")
                        .asText())
                .isEqualTo("plain-5x5.2");
        pictures("criteria-5-in-force", By.id("sems-criteria"));
    }

    private void draft(String before, String after, String step) {
        WebElement yaml = browser.find(By.id("sems-criteria-yaml"));
        if (!yaml.isDisplayed()) {
            browser.click(By.cssSelector("#sems-criteria-draft summary"));
        }
        String text = yaml.getAttribute("value");
        assertThat(text).contains(before);
        yaml.clear();
        yaml.sendKeys(text.replace(before, after));
        browser.press(By.cssSelector("#sems-criteria-draft button[value=" + step + "]"));
    }

    private void duties(String person) {
        browser.logIn(person);
        browser.go("/secure/SemsDuties!default.jspa?sems=" + project.key());
    }

    private void pictures(String name, By what) {
        browser.show(what);
        browser.picture(name);
        browser.width(300);
        browser.show(what);
        assertThat(browser.overflowsSideways()).as(name).isFalse();
        browser.picture(name + "-300");
        browser.width(1280);
    }
}
