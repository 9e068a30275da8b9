package org.sems.e2e.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.SemsProject;

/** A rating is given by two lists, which need no script; the matrix comes on top, in forms too that a dialog brings later. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RatingFieldWebTest {

    private final Host host = Host.shared();
    private SemsProject project;
    private String field;

    @BeforeAll
    void applyTheCoreProfile() {
        project = SemsProject.withCoreProfile(host);
        field = project.field("Current rating");
    }

    @Test
    void withoutScriptsARiskIsRatedAndRatedAgainByTheTwoLists() {
        Assumptions.assumeTrue(host.isSandbox(), "NOT RUN: Jira's own pages need scripts");
        String key = project.create("security-manager", "Risk", "Rated without scripts", Map.of());
        try (Browser browser = Browser.withoutScripts(host.url())) {
            openReRate(browser, key);
            assertThat(browser.all(By.cssSelector("[data-enhanced]")))
                    .as("no script has run")
                    .isEmpty();
            assertThat(browser.find(By.cssSelector(".sems-matrix")).isDisplayed())
                    .as("a matrix that nobody can use is not shown")
                    .isFalse();
            browser.picture("rating-without-scripts");
            rate(browser, "3", "4");
            assertThat(level(key)).isEqualTo("High");

            openReRate(browser, key);
            assertThat(chosen(browser, "likelihood")).isEqualTo("3. Possible");
            assertThat(chosen(browser, "impact")).isEqualTo("4. Major");
            rate(browser, "1", "1");

            assertThat(browser.text()).contains("Rare x Insignificant");
            assertThat(level(key)).isEqualTo("Low");
        }
    }

    /** As a dialog does: the form comes after the page, and Jira tells that there is new content. */
    @Test
    void aFormThatComesLaterGetsItsMatrixWhenJiraTellsOfNewContent() {
        String key = project.create("security-manager", "Risk", "Rated in a dialog", Map.of());
        try (Browser browser = Browser.open(host.url())) {
            openReRate(browser, key);
            browser.await(By.cssSelector("[role=grid]"));
            browser.script("""
                    const field = arguments[0];
                    const request = new XMLHttpRequest();
                    request.open('GET', location.href, false);
                    request.send();
                    const page = new DOMParser().parseFromString(request.responseText, 'text/html');
                    const dialog = document.createElement('div');
                    dialog.id = 'dialog-of-the-test';
                    dialog.append(document.importNode(page.querySelector(`[name="${field}:likelihood"]`).closest('.sems-rating'), true));
                    document.querySelector('main').replaceChildren(dialog);
                    """, field);
            By grid = By.cssSelector("#dialog-of-the-test [role=grid]");
            assertThat(browser.find(grid).isDisplayed())
                    .as("the script has not seen it yet")
                    .isFalse();

            browser.script(
                    "JIRA.trigger(JIRA.Events.NEW_CONTENT_ADDED, [AJS.$('#dialog-of-the-test'), 'dialogReady'])");

            By cell = By.cssSelector("#dialog-of-the-test td[data-steps='4x5']");
            browser.click(cell);
            assertThat(chosen(browser, "likelihood")).isEqualTo("4. Likely");
            assertThat(chosen(browser, "impact")).isEqualTo("5. Severe");
            assertThat(browser.find(cell).getAttribute("aria-selected")).isEqualTo("true");
        }
    }

    private void openReRate(Browser browser, String key) {
        browser.goAs("security-manager", "/browse/" + key);
        browser.follow(By.linkText("Re-rate"));
        browser.find(By.name(field + ":likelihood"));
    }

    private void rate(Browser browser, String likelihood, String impact) {
        new Select(browser.find(By.name(field + ":likelihood"))).selectByValue(likelihood);
        new Select(browser.find(By.name(field + ":impact"))).selectByValue(impact);
        browser.press(By.cssSelector("main form button[type=submit], main form input[type=submit]"));
        browser.awaitUrl("/browse/");
    }

    private String chosen(Browser browser, String axis) {
        return new Select(browser.find(By.name(field + ":" + axis)))
                .getFirstSelectedOption()
                .getText();
    }

    private String level(String key) {
        return host.as("security-manager")
                .get("/rest/api/2/issue/" + key)
                .ok()
                .path("fields")
                .path(field)
                .path("level")
                .asText();
    }
}
