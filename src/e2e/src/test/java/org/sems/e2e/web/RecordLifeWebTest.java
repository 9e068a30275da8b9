package org.sems.e2e.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.sems.e2e.gates.Actions;
import org.sems.e2e.gates.Await;
import org.sems.e2e.gates.Records;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.SemsProject;

/** Each of the seven record types is created, moved to a done state, found and read on Jira's pages. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordLifeWebTest {

    private final Host host = Host.shared();
    private SemsProject project;
    private Records records;
    private Browser browser;

    @BeforeAll
    void logIn() {
        browser = Browser.open(host.url());
        project = SemsProject.withCoreProfile(host);
        records = new Records(project).withAccountableManager();
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void aRiskIsAcceptedByTheAccountableManagerAlone() {
        String key = create("risk-owner", "Risk");
        refused("risk-owner", key, "Assess", "The inherent rating is not given.");
        goes("risk-owner", key, "Assess", "Inherent rating", "4 x 5", "Current rating", "4 x 4");
        goes("risk-owner", key, "Plan treatment", "Risk strategy", "Accept", "Residual rating", "4 x 4", "Assignee", "risk-owner");

        refused("security-manager", key, "Accept", "Accountable Manager");
        goes("accountable-manager", key, "Accept");

        ends(key, "Accepted", "Accountable Manager (sample)");
    }

    @Test
    void aControlIsConfirmedByATestInDate() {
        String key = create("risk-owner", "Control");
        goes("risk-owner", key, "Implement");
        refused("risk-owner", key, "Confirm effective", "Control tested on");
        goes("risk-owner", key, "Confirm effective", "Control tested on", day(0), "Control test result", "Passed", "Due date", day(300));

        goes("risk-owner", key, "Retire");

        ends(key, "Retired", "Risk Owner (sample)");
    }

    @Test
    void anIncidentIsClosedByWhoSaysWhichRiskItTouches() {
        String key = create("reporter", "Incident");
        assertThat(offers("reporter", key)).doesNotContain("Triage");
        goes("security-manager", key, "Triage", "Incident class", "Near miss", "Actual severity", "No harm", "Potential severity", "Minor");
        refused("security-manager", key, "Close without actions", "Risk review", "Cause", "A bird.");

        goes("security-manager", key, "Close without actions", "Cause", "A bird.", "Risk review", "No risk of ours is touched.");

        ends(key, "Closed", "Security Manager (sample)");
    }

    @Test
    void aNonConformanceIsNotClosedBeforeItsAction() {
        String key = create("auditor", "Non-conformance");
        goes("risk-owner", key, "Acknowledge", "Grade", "Minor");
        goes("risk-owner", key, "Analyse cause");
        refused("risk-owner", key, "Plan actions", "Cause is not filled in");
        goes("risk-owner", key, "Plan actions", "Cause", "The procedure was not at the post.");
        String action = raisedBy(key);
        goes("risk-owner", key, "Verify", "Effectiveness check date", day(0));

        refused("auditor", key, "Close", action, "Effectiveness result", "Effective");
        new Actions(records).closes(action);
        goes("auditor", key, "Close", "Effectiveness result", "Effective");

        ends(key, "Closed", "Auditor (sample)");
    }

    @Test
    void anAuditLedByAnOwnerNeedsAReason() {
        String key = create("security-manager", "Audit");
        records.link(key, "SeMS audits", records.create("security-manager", "Control", "Assignee", Records.user("risk-owner")));
        refused("security-manager", key, "Notify", "reason", "Assignee", "risk-owner");
        goes("security-manager", key, "Notify", "Assignee", "risk-owner", "Comment", "We are two.");

        goes("security-manager", key, "Change lead", "Assignee", "auditor");
        goes("auditor", key, "Begin fieldwork");
        goes("auditor", key, "Write report");
        goes("auditor", key, "Issue report");
        goes("auditor", key, "Close");

        ends(key, "Closed", "Auditor (sample)");
    }

    @Test
    void aFindingClosesWithItsAction() {
        String key = create("auditor", "Finding");
        assertThat(offers("risk-owner", key)).doesNotContain("Dismiss");
        goes("auditor", key, "Begin action", "Grade", "Observation");
        String action = raisedBy(key);

        refused("auditor", key, "Close", action);
        new Actions(records).closes(action);
        goes("auditor", key, "Close");

        ends(key, "Closed", "Auditor (sample)");
    }

    @Test
    void aCorrectiveActionIsNotClosedByItsOwner() {
        String key = create("risk-owner", "Corrective action");
        goes("risk-owner", key, "Review risk", "Risk review", "Brings no new risk.");
        refused("risk-owner", key, "Approve", "SeMS Security Manager", "Action kind", "Corrective", "Assignee", "risk-owner");
        goes("security-manager", key, "Approve", "Action kind", "Corrective", "Assignee", "risk-owner");
        goes("risk-owner", key, "Start");
        goes("risk-owner", key, "Report done", "Effectiveness check date", day(0));

        refused("risk-owner", key, "Close", "Assignee", "Effectiveness result", "Effective", "Comment", "Nothing to attach.");
        goes("auditor", key, "Close", "Effectiveness result", "Effective", "Comment", "Seen on site, nothing to attach.");

        ends(key, "Closed", "Auditor (sample)");
    }

    @Test
    void aControlIsLinkedToTheRiskItTreats() {
        String risk = project.create("security-manager", "Risk", "Theft of tools", Map.of());
        String control = project.create("security-manager", "Control", "Locked tool store", Map.of());
        browser.goAs("security-manager", "/browse/" + control);
        browser.follow(By.id("link-issue"));

        new Select(browser.await(By.id("says"))).selectByVisibleText("treats");
        browser.find(By.id("key")).sendKeys(risk);
        browser.submit(By.id("key"));

        browser.awaitUrl("/browse/");
        browser.go("/browse/" + risk);
        assertThat(browser.text()).contains("is treated by", "Locked tool store");
    }

    private void ends(String key, String state, String byWhom) {
        browser.go("/browse/" + key + "?tab=history");
        assertThat(browser.text()).contains(state, byWhom);
        browser.picture("gated-" + key.replaceAll(".*-", "record-"));
    }

    private String create(String user, String type) {
        String id = host.as("admin").get("/rest/api/2/project/" + project.key()).ok().path("id").asText();
        browser.goAs(user, "/secure/CreateIssue!default.jspa?pid=" + id);
        browser.go(browser.all(By.linkText(type)).stream().map(link -> link.getAttribute("href")).filter(link -> link.contains("pid=" + id + "&"))
                .findFirst().orElseThrow());
        browser.await(By.name("summary")).sendKeys(type + " made in the browser");
        browser.submit(By.name("summary"));
        browser.awaitUrl("/browse/" + project.key() + "-");
        return browser.at().replaceFirst(".*/browse/([A-Z]+-\\d+).*", "$1");
    }

    private String raisedBy(String key) {
        Await.until(() -> !records.linked(key, "SeMS raises").isEmpty());
        return records.linked(key, "SeMS raises").get(0);
    }

    private List<String> offers(String user, String key) {
        browser.goAs(user, "/browse/" + key);
        return browser.all(By.cssSelector("main a, main button")).stream().map(WebElement::getText).toList();
    }

    private void goes(String user, String key, String transition, String... fields) {
        press(user, key, transition, fields);
        assertThat(browser.at()).as(browser.text()).contains("/browse/" + key);
    }

    /** The page says why not, and nothing has changed. */
    private void refused(String user, String key, String transition, String reason, String... fields) {
        String before = records.status(key);
        press(user, key, transition, fields);
        browser.awaitText(By.cssSelector(".error, .aui-message-error, .aui-message.error"), "");
        assertThat(browser.at()).doesNotContain("/browse/");
        assertThat(browser.text()).contains(reason);
        assertThat(records.status(key)).isEqualTo(before);
    }

    /** Presses a transition and sends its screen, if it has one, with these fields: names and values in turn. */
    private void press(String user, String key, String transition, String... fields) {
        browser.goAs(user, "/browse/" + key);
        browser.follow(By.xpath("//main//*[self::a or self::button][normalize-space()='" + transition + "']"));
        List<WebElement> comment = browser.all(By.name("comment"));
        if (!browser.at().contains("/browse/") && !comment.isEmpty()) {
            for (int i = 0; i < fields.length; i += 2) {
                fill(fields[i], fields[i + 1]);
            }
            browser.submit(By.name("comment"));
        }
    }

    private void fill(String field, String value) {
        String name = records.id(field);
        if (value.matches("\\d x \\d")) {
            new Select(browser.find(By.name(name + ":likelihood"))).selectByValue(value.substring(0, 1));
            new Select(browser.find(By.name(name + ":impact"))).selectByValue(value.substring(4));
            return;
        }
        WebElement input = browser.find(By.name(name));
        if (input.getTagName().equals("select")) {
            new Select(input).selectByVisibleText(value);
        } else if (input.getAttribute("type").equals("date")) {
            browser.script("arguments[0].value = arguments[1]", input, value);
        } else {
            input.clear();
            input.sendKeys(value);
        }
    }

    private static String day(int fromNow) {
        return LocalDate.now().plusDays(fromNow).toString();
    }
}
