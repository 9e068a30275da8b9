package org.sems.e2e.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;
import org.openqa.selenium.Point;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.sems.e2e.host.Criteria;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.Rating;
import org.sems.e2e.host.SemsProject;

/** Who owns a dashboard chooses what its heatmap shows; whoever reads it is told what it shows, or in words why it shows nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HeatmapItemWebTest {

    private static final String ITEM = ".column:first-child .dashboard-slot:first-child .dashboard-item";
    private static final By EDIT = By.cssSelector(ITEM + " .dashboard-item-edit");
    private static final By FORM = By.cssSelector(ITEM + " .sems-heatmap-form");
    private static final By SAVE = By.cssSelector(ITEM + " .sems-heatmap-form button[type=submit]");
    private static final By CANCEL = By.cssSelector(ITEM + " .sems-heatmap-form button[type=button]");
    private static final By CAPTION = By.cssSelector(ITEM + " caption");
    private static final By STAGE_SHOWN = By.cssSelector(ITEM + " .sems-heatmap-controls select");
    private static final By REFRESH = By.cssSelector(ITEM + " .sems-heatmap-controls button");

    private final Host host = Host.shared();
    private SemsProject project;
    private Browser browser;
    private String role;

    /** The dashboard of a SeMS belongs to the administrator who has set it up; here that is a security manager as well. */
    @BeforeAll
    void anOwnerWhoSeesRecords() {
        Assumptions.assumeTrue(host.isSandbox(), "NOT RUN: Jira's dashboards have another markup around an item");
        browser = Browser.open(host.url());
        project = SemsProject.withCoreProfile(host);
        String address = host.as("admin")
                .get("/rest/api/2/project/" + project.key() + "/role")
                .ok()
                .path("SeMS Security Manager")
                .asText();
        role = address.substring(address.indexOf("/rest/"));
        host.as("admin").post(role, Map.of("user", List.of("admin"))).ok();
        rate("Theft of tools", "Likely", "Severe");
        rate("Tailgating", "Possible", "Minor");
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void showTheProject() {
        browser.width(1280);
        openDashboard("admin");
        save("project:" + project.key(), "", "current");
    }

    @Test
    void aProjectIsSavedAndThereAgainWhenThePageIs() {
        edit();
        assertThat(labels()).containsExactly("Show", "Query (JQL)", "With closed ones", "Rating", "Refresh");
        assertThat(new Select(field("scope")).getFirstSelectedOption().getText())
                .isEqualTo("Project: Test " + project.key() + " (" + project.key() + ")");
        browser.picture("heatmap-form");
        save("sems:" + project.key(), "", "inherent");
        browser.awaitText(CAPTION, "Inherent rating, SeMS of " + project.key());

        openDashboard("admin");

        browser.awaitText(CAPTION, "Inherent rating, SeMS of " + project.key());
        assertThat(browser.find(By.cssSelector(ITEM + " .dashboard-item-title")).getText())
                .isEqualTo("Inherent rating: SeMS of " + project.key());
    }

    /** The owner of a dashboard need not see what it shows: what they may not see stays as it is. */
    @Test
    void whoMayNotSeeWhatAnItemShowsEditsItsQueryAndLeavesTheRest() {
        host.as("admin").delete(role + "?user=admin").ok();
        try {
            openDashboard("admin");
            edit();
            assertThat(new Select(field("scope")).getFirstSelectedOption().getText())
                    .isEqualTo("A project that you may not see");
            assertThat(browser.find(FORM).getText()).doesNotContain(project.key());
            browser.picture("heatmap-form-hidden-scope");
            field("jql").sendKeys("summary ~ Tailgating");
            browser.click(SAVE);
            browser.await(STAGE_SHOWN);
        } finally {
            host.as("admin").post(role, Map.of("user", List.of("admin"))).ok();
        }

        openDashboard("security-manager");

        browser.awaitText(CAPTION, "Current rating, Test " + project.key() + ": 1 risk");
    }

    @Test
    void closedOnesAreShownWhereTheOwnerHasChosenSo() {
        long open = total();
        String withdrawn = rate("Loss of the old radar", "Rare", "Minor");
        project.transition(
                        "security-manager",
                        withdrawn,
                        "Withdraw",
                        Map.of(project.field("Reasons"), "The radar is gone."))
                .ok();
        edit();
        assertThat(field("closed").isSelected()).isFalse();
        field("jql").sendKeys("issuetype = Risk");
        browser.click(SAVE);
        browser.awaitText(CAPTION, ": " + open + " risks");

        edit();
        browser.click(named("closed"));
        browser.picture("heatmap-form-with-closed");
        browser.click(SAVE);

        browser.awaitText(CAPTION, ", with closed ones: " + (open + 1) + " risks");
        edit();
        assertThat(field("closed").isSelected()).isTrue();
        browser.click(named("closed"));
        browser.click(SAVE);
        browser.awaitText(CAPTION, ": " + open + " risks");
    }

    @Test
    void aQueryAloneIsSavedAndCountsWhatItFinds() {
        String query = "project = " + project.key() + " AND summary ~ Tailgating";

        save("", query, "current");

        browser.awaitText(CAPTION, "Current rating, " + query + ": 1 risk");
        edit();
        assertThat(field("jql").getAttribute("value")).isEqualTo(query);
    }

    @Test
    void withoutAScopeNothingIsSavedAndCancelLeavesItAsItWas() {
        edit();
        fill("", "", "target");
        browser.click(SAVE);
        browser.awaitText(By.cssSelector(ITEM + " .error"), "Choose a SeMS or a project, or write a query.");
        browser.picture("heatmap-form-refused");

        browser.click(CANCEL);

        browser.awaitText(CAPTION, "Current rating, Test " + project.key());
    }

    @Test
    void anotherStageIsShownWithoutBeingSaved() {
        new Select(browser.await(STAGE_SHOWN)).selectByVisibleText("Target rating");

        browser.awaitText(CAPTION, "Target rating, Test " + project.key() + ": 0 risks");
        assertThat(browser.find(By.cssSelector(ITEM + " .sems-heatmap-empty")).getText())
                .isEqualTo("No risk that you may see is rated here at this stage.");
        browser.picture("heatmap-empty");
        openDashboard("admin");
        browser.awaitText(CAPTION, "Current rating");
    }

    @Test
    void refreshCountsAgain() {
        long before = total();
        browser.awaitText(CAPTION, ": " + before + " risks");
        rate("Rated after the page was opened", "Rare", "Minor");
        assertThat(browser.find(CAPTION).getText()).contains(": " + before + " risks");

        browser.click(REFRESH);

        browser.awaitText(CAPTION, ": " + (before + 1) + " risks");
    }

    @Test
    void aQueryThatJiraRefusesIsAnsweredInItsWordsAndTheHeatmapComesBack() {
        save("", "project = NOSUCHPROJECT", "current");
        By error = By.cssSelector(ITEM + " .aui-message-error");
        browser.awaitText(error, "NOSUCHPROJECT");
        assertThat(browser.await(error).getAttribute("role")).isEqualTo("alert");
        assertThat(browser.all(CAPTION)).isEmpty();
        assertThat(browser.find(By.cssSelector(ITEM + " .dashboard-item-title")).getText())
                .as("not what was shown before")
                .isEqualTo("SeMS heatmap");
        browser.picture("heatmap-error");

        save("project:" + project.key(), "", "current");

        browser.awaitText(CAPTION, "Current rating, Test " + project.key());
    }

    @Test
    void anItemThatWasJustAddedAsksItsOwnerAndTellsTheOthers() {
        browser.script("document.querySelectorAll('details').forEach(each => each.open = true)");
        browser.follow(By.cssSelector("button[aria-label='Add SeMS heatmap']"));
        By last = By.cssSelector(".column:first-child .dashboard-slot:last-child");
        browser.await(By.cssSelector(".column:first-child .dashboard-slot:last-child .sems-heatmap-form"));

        openDashboard("security-manager");

        browser.awaitText(last, "This heatmap has not been set up yet.");
        assertThat(browser.all(EDIT)).as("only the owner sets up").isEmpty();
        browser.show(last);
        browser.picture("heatmap-not-set-up");
        openDashboard("admin");
        browser.follow(By.cssSelector(".column:first-child .dashboard-slot:last-child > form button"));
    }

    /** Two clicks ask twice; Cancel may come before the second answer. */
    @Test
    void whatArrivesLateIsNotShownOverWhatIsOpenSince() {
        browser.holdAnswers();
        browser.click(EDIT);
        browser.click(EDIT);
        browser.awaitHeld(2);
        browser.letThrough(1);
        browser.await(FORM);
        fill("", "summary ~ typed", "target");

        browser.letThrough(0);

        assertThat(field("jql").getAttribute("value")).isEqualTo("summary ~ typed");
        browser.click(EDIT);
        browser.click(EDIT);
        browser.awaitHeld(4);
        browser.letThrough(3);
        browser.click(CANCEL);
        browser.await(STAGE_SHOWN);

        browser.letThrough(2);

        assertThat(browser.all(FORM)).as("cancelled").isEmpty();
        assertThat(browser.all(STAGE_SHOWN)).hasSize(1);
    }

    @Test
    void whoeverEditsWhileAHeatmapIsLoadingGetsTheFormAndKeepsIt() {
        browser.holdAnswers();
        browser.click(REFRESH);
        browser.click(EDIT);
        browser.awaitHeld(2);
        browser.letThrough(1);
        browser.await(FORM);

        browser.letThrough(0);

        assertThat(browser.all(FORM)).hasSize(1);
        assertThat(browser.all(CAPTION)).isEmpty();
    }

    @Test
    void whoeverAimsAtEditHitsItWhenTheTitleArrives() {
        browser.await(CAPTION);
        WebElement edit = browser.await(EDIT);
        Point before = edit.getLocation();

        browser.script(
                "arguments[0].textContent = 'Current rating: project = TAMMWW AND summary ~ Tailgating AND more'",
                browser.find(By.cssSelector(ITEM + " .dashboard-item-title")));

        assertThat(edit.getLocation()).isEqualTo(before);
    }

    @Test
    void inAColumnOf300PixelsHeatmapAndFormAreReadWithoutScrollingSideways() {
        narrow();
        browser.await(CAPTION);
        browser.picture("heatmap-300");
        assertThat(scrollsSideways(".sems-heatmap")).isFalse();

        edit();

        browser.picture("heatmap-form-300");
        assertThat(scrollsSideways(".sems-heatmap")).isFalse();
    }

    @Test
    void longNamesOfStepsAreReadThereToo() {
        use(LongNames.publish(host));
        try {
            openDashboard("admin");
            browser.awaitText(By.cssSelector(ITEM + " tbody"), "Several times in every month of operation");
            browser.picture("heatmap-long-names");
            assertThat(scrollsSideways(".sems-heatmap")).isFalse();

            narrow();

            browser.picture("heatmap-long-names-300");
            assertThat(scrollsSideways(".sems-heatmap")).isFalse();
        } finally {
            use("plain-5x5.1");
        }
    }

    private void use(String model) {
        new Criteria(project).bringIntoForce(model);
    }

    private void narrow() {
        browser.script("document.querySelector('#dashboard').style.gridTemplateColumns = '300px 300px'");
    }

    private boolean scrollsSideways(String what) {
        return (Boolean) browser.script(
                        "const box = document.querySelector(arguments[0]); return box.scrollWidth > box.clientWidth + 1",
                        ITEM + " " + what)
                || browser.overflowsSideways();
    }

    private void edit() {
        browser.click(EDIT);
        browser.await(FORM);
    }

    private void save(String scope, String query, String stage) {
        edit();
        fill(scope, query, stage);
        browser.click(SAVE);
        browser.await(STAGE_SHOWN);
    }

    private void fill(String scope, String query, String stage) {
        new Select(field("scope")).selectByValue(scope);
        new Select(field("stage")).selectByValue(stage);
        field("jql").clear();
        field("jql").sendKeys(query);
    }

    private WebElement field(String name) {
        return browser.find(named(name));
    }

    private static By named(String field) {
        return By.cssSelector(ITEM + " .sems-heatmap-form [name=" + field + "]");
    }

    private List<String> labels() {
        return browser.all(By.cssSelector(ITEM + " .sems-heatmap-form label")).stream()
                .map(WebElement::getText)
                .toList();
    }

    private long total() {
        return host.as("admin")
                .get("/rest/sems/1.0/heatmap?stage=current&project=" + project.key())
                .ok()
                .path("total")
                .asLong();
    }

    private String rate(String summary, String likelihood, String impact) {
        String key = project.create("security-manager", "Risk", summary, Map.of());
        project.transition(
                        "security-manager",
                        key,
                        "Re-rate",
                        Map.of(project.field("Current rating"), Rating.of(likelihood, impact)))
                .ok();
        return key;
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
}
