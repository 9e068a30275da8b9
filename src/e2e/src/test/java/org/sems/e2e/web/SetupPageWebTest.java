package org.sems.e2e.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.SemsProject;

/** An administrator finds the set-up page, plans, reads, applies, verifies and removes; by keyboard and without a mouse. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SetupPageWebTest {

    private static final String PAGE = "/secure/admin/SemsSetup!default.jspa";
    private static final By CHANGES = By.id("sems-changes");
    private static final String ROUNDS =
            "<workflow><initial-actions><action id=\"1\" name=\"Create\"><results><unconditional-result old-status=\"null\" "
                    + "status=\"null\" step=\"1\"/></results></action></initial-actions><steps><step id=\"1\" name=\"Open\"><meta name=\"jira.status.id\">1</meta>"
                    + "<actions><action id=\"21\" name=\"Hand over\"><validators><validator type=\"class\"><arg name=\"class.name\">"
                    + "org.sems.jira.gate.GateValidator</arg></validator></validators><results><unconditional-result old-status=\"null\" status=\"null\" "
                    + "step=\"1\"/></results></action></actions></step></steps></workflow>";

    private final Host host = Host.shared();
    private Browser browser;

    @BeforeAll
    void open() {
        browser = Browser.open(host.url());
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
    void anAdministratorPlansAppliesVerifiesAndRemoves() {
        SemsProject project = SemsProject.plain(host);
        browser.logIn("admin");
        browser.go("/secure/admin");
        browser.press(By.linkText("SeMS set-up"));
        confirmPassword();
        assertThat(browser.await(By.tagName("h1")).getText()).isEqualTo("SeMS set-up");
        pictures("setup-1-page");

        fill(project, "plan");
        assertThat(browser.await(CHANGES).getText()).contains("Issue type", "Risk", "Custom field", "Create");
        assertThat(browser.text()).contains("35 custom fields");
        assertThat(types(project)).doesNotContain("Risk");
        pictures("setup-2-plan");

        WebElement details = browser.await(By.cssSelector("#sems-changes details:not([open])"));
        details.findElement(By.tagName("summary")).sendKeys(Keys.ENTER);
        assertThat(details.findElement(By.tagName("li")).isDisplayed()).isTrue();
        browser.press(By.cssSelector("#sems-result button[value=apply]"));
        browser.awaitText(By.cssSelector("#sems-result h2"), "Applied");
        assertThat(types(project)).contains("Risk");
        pictures("setup-3-applied");

        browser.press(row(project, "verify"));
        browser.awaitText(By.cssSelector("#sems-result h2"), "Jira is as this SeMS needs it");
        pictures("setup-4-verified");

        assertThat(browser.find(By.id("sems-projects")).getAttribute("value")).isEqualTo(project.key());

        browser.press(row(project, "ask-remove"));
        assertThat(browser.await(By.id("sems-summary")).getText()).contains("Issues are never deleted");
        assertThat(types(project)).contains("Risk");
        pictures("setup-5-remove");
        browser.press(By.cssSelector("#sems-remove button"));
        browser.awaitText(By.cssSelector("#sems-result h2"), "Removed");
        assertThat(browser.await(CHANGES).getText()).contains("Give back");
        assertThat(types(project)).doesNotContain("Risk");
        pictures("setup-6-removed");
    }

    @Test
    void whatDriftedIsShownOpenAndMendedWithTheAnswersFromBefore() {
        Assumptions.assumeTrue(
                host.isSandbox(), "NOT RUN: only the sandbox lets tests change the configuration by hand");
        SemsProject project = SemsProject.withCoreProfile(host);
        host.as("admin")
                .put("/sandbox/configuration/permission", Map.of("project", project.key(), "remove", "EDIT_ISSUES"))
                .ok();
        enter();

        browser.press(row(project, "verify"));
        browser.awaitText(By.cssSelector("#sems-result h2"), "Jira is not as this SeMS needs it");
        assertThat(browser.await(By.cssSelector("#sems-changes details[open]")).getText())
                .contains("EDIT_ISSUES: now: nothing; to be:", "SeMS Security Manager");
        pictures("setup-9-drift");
        press("plan");
        assertThat(browser.await(By.id("sems-summary")).getText()).startsWith("Steps: 1, conflicts: 0");
        browser.press(By.cssSelector("#sems-result button[value=apply]"));
        browser.awaitText(By.cssSelector("#sems-result h2"), "Applied");

        assertThat(project.setup("verify").ok().path("drift")).isEmpty();
    }

    @Test
    void releasesWorkflowsAfterAskingAndNamesThoseOfOthers() {
        Assumptions.assumeTrue(host.isSandbox(), "NOT RUN: only the sandbox lets tests import a workflow");
        SemsProject project = SemsProject.withCoreProfile(host);
        String others = "Rounds of " + project.key();
        host.as("admin")
                .put("/sandbox/configuration/workflow-import", Map.of("name", others, "xml", ROUNDS))
                .ok();
        enter();

        browser.press(row(project, "ask-release"));
        assertThat(browser.await(By.id("sems-summary")).getText()).contains("works without the app");
        assertThat(browser.await(CHANGES).getText()).contains("SeMS Risk", "Release");
        WebElement tick = browser.await(By.cssSelector("#sems-release input[value='" + others + "']"));
        assertThat(browser.find(By.cssSelector("#sems-release label[for='" + tick.getAttribute("id") + "']"))
                        .getText())
                .isEqualTo(others + ": Hand over (21)");
        assertThat(project.setup("verify").ok().path("drift")).isEmpty();
        for (int width : new int[] {1280, 1000, 600, 340}) {
            browser.width(width);
            assertThat(browser.lines(By.cssSelector("#sems-changes td")))
                    .as("lines of \"Workflow\" at " + width)
                    .isEqualTo(1);
        }
        browser.width(1280);
        pictures("setup-10-release");
        tick.sendKeys(Keys.SPACE);
        browser.press(By.cssSelector("#sems-release button"));
        browser.awaitText(By.cssSelector("#sems-result h2"), "Released");
        assertThat(browser.await(CHANGES).getText()).contains("SeMS Risk", others);
        pictures("setup-11-released");

        browser.press(row(project, "verify"));
        browser.awaitText(By.cssSelector("#sems-result h2"), "Jira is not as this SeMS needs it");
        assertThat(browser.await(CHANGES).getText()).contains("is released");
        press("apply");
        browser.awaitText(By.cssSelector("#sems-result h2"), "Applied");
        assertThat(browser.await(CHANGES).getText()).contains("the gates come back");
        assertThat(project.setup("verify").ok().path("drift")).isEmpty();
    }

    @Test
    void everythingThatIsWrongIsNamedAndWhatWasEnteredStays() {
        enter();

        browser.await(By.id("sems-key")).sendKeys("bad key!");
        browser.find(By.id("sems-projects")).sendKeys("NOSUCH");
        press("plan");

        assertThat(browser.await(By.cssSelector("[role=alert]")).getText())
                .contains("NOSUCH")
                .contains("bad key!");
        assertThat(browser.find(By.id("sems-key")).getAttribute("value")).isEqualTo("bad key!");
        pictures("setup-7-refused");
    }

    @Test
    void aNameOfMarkupIsShownAsText() {
        enter();

        browser.await(By.id("sems-key")).sendKeys("\"><img src=x onerror=\"document.title='broken'\">");
        press("plan");

        browser.await(By.cssSelector("[role=alert]"));
        assertThat(browser.all(By.cssSelector("img[src=x]"))).isEmpty();
        assertThat(browser.title()).doesNotContain("broken");
    }

    @Test
    void whoIsNoAdministratorGetsNoPage() {
        browser.logIn("security-manager");

        browser.go(PAGE);

        assertThat(browser.all(By.id("sems-setup"))).isEmpty();
        assertThat(browser.text()).doesNotContain("Plan shows every change and makes none");
        browser.picture("setup-8-no-administrator");
    }

    private void enter() {
        browser.logIn("admin");
        browser.go(PAGE);
        confirmPassword();
    }

    private void confirmPassword() {
        browser.await(By.name("webSudoPassword")).sendKeys("admin");
        browser.press(By.name("webSudoPassword"));
        browser.await(By.id("sems-setup"));
    }

    private void fill(SemsProject project, String step) {
        browser.find(By.id("sems-key")).sendKeys(project.key());
        browser.find(By.id("sems-name")).sendKeys("SeMS of " + project.key());
        browser.find(By.id("sems-projects")).sendKeys(project.key());
        press(step);
    }

    private void press(String step) {
        browser.press(By.cssSelector("#sems-setup button[value=" + step + "]"));
    }

    private WebElement row(SemsProject project, String step) {
        return browser.await(
                By.xpath("//table[@id='sems-list']//tr[td='" + project.key() + "']//button[@value='" + step + "']"));
    }

    private String types(SemsProject project) {
        return host.as("admin")
                .get("/rest/api/2/project/" + project.key())
                .ok()
                .path("issueTypes")
                .toString();
    }

    /** At both widths; at neither may the page have to be scrolled sideways. */
    private void pictures(String name) {
        browser.picture(name);
        assertThat(browser.overflowsSideways()).as(name).isFalse();
        browser.width(340);
        browser.picture(name + "-narrow");
        assertThat(browser.overflowsSideways()).as(name + " at 340 pixels").isFalse();
        browser.width(1280);
    }
}
