package org.sems.e2e.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.Rest;
import org.sems.e2e.host.SemsProject;

/** Each of the seven record types is created, moved to a done state, found and read on Jira's pages. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordLifeWebTest {

    private final Host host = Host.shared();
    private SemsProject project;
    private Browser browser;

    @BeforeAll
    void logIn() {
        browser = Browser.open(host.url());
        project = SemsProject.withCoreProfile(host);
        browser.logIn("security-manager");
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Risk              | Assess, Plan treatment, Start treatment, Monitor, Close                        | Closed
            Control           | Implement, Confirm effective, Retire                                           | Retired
            Incident          | Triage, Contain, Investigate, Plan actions, Check effectiveness, Close          | Closed
            Non-conformance   | Acknowledge, Analyse cause, Plan actions, Verify, Close                         | Closed
            Audit             | Notify, Begin fieldwork, Write report, Issue report, Close                      | Closed
            Finding           | Begin action, Close                                                             | Closed
            Corrective action | Review risk, Approve, Start, Report done, Close                                 | Closed
            """)
    void livesOnThePagesFromCreationToADoneState(String type, String transitions, String end) {
        String key = create(type, type + " made in the browser");

        for (String transition : transitions.split(", ")) {
            perform(key, transition);
        }

        browser.go("/browse/" + key + "?tab=history");
        assertThat(browser.text()).containsIgnoringCase(end).contains("Done").doesNotContain("Unresolved");
        assertThat(browser.text()).contains("Security Manager");
        browser.go("/issues/?jql=" + Rest.encode("key = " + key + " AND resolution = Done"));
        assertThat(browser.text()).contains(type + " made in the browser");
        browser.picture("record-" + type.toLowerCase().replace(' ', '-'));
    }

    @Test
    void aControlIsLinkedToTheRiskItTreats() {
        String risk = project.create("security-manager", "Risk", "Theft of tools", Map.of());
        String control = project.create("security-manager", "Control", "Locked tool store", Map.of());
        browser.go("/browse/" + control);
        browser.follow(By.id("link-issue"));

        new Select(browser.await(By.id("says"))).selectByVisibleText("treats");
        browser.driver().findElement(By.id("key")).sendKeys(risk);
        browser.driver().findElement(By.id("key")).submit();

        browser.awaitUrl("/browse/");
        browser.go("/browse/" + risk);
        assertThat(browser.text()).contains("is treated by", "Locked tool store");
    }

    private String create(String type, String summary) {
        browser.go("/secure/CreateIssue!default.jspa?pid=" + host.as("admin").get("/rest/api/2/project/" + project.key()).ok().path("id").asText());
        List<String> pages = browser.all(By.linkText(type)).stream().map(link -> link.getAttribute("href")).filter(link -> link.contains(pid())).toList();
        browser.go(pages.get(0));
        browser.await(By.name("summary")).sendKeys(summary);
        browser.driver().findElement(By.name("summary")).submit();
        browser.awaitUrl("/browse/" + project.key() + "-");
        return browser.driver().getCurrentUrl().replaceFirst(".*/browse/([A-Z]+-\\d+).*", "$1");
    }

    private String pid() {
        return "pid=" + host.as("admin").get("/rest/api/2/project/" + project.key()).ok().path("id").asText() + "&";
    }

    /** Presses a transition; one that asks shows its screen, which is sent as it opens. */
    private void perform(String key, String transition) {
        browser.go("/browse/" + key);
        browser.follow(By.xpath("//main//*[self::a or self::button][normalize-space()='" + transition + "']"));
        List<WebElement> comment = browser.all(By.name("comment"));
        if (!browser.driver().getCurrentUrl().contains("/browse/") && !comment.isEmpty()) {
            comment.get(0).submit();
        }
        browser.awaitUrl("/browse/" + key);
    }
}
