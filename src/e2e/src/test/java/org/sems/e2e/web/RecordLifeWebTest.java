package org.sems.e2e.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;
import org.sems.e2e.gate.Actions;
import org.sems.e2e.gate.Await;
import org.sems.e2e.gate.Records;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.SemsProject;

/** Each of the seven record types is created, moved to a done state, found and read on Jira's pages. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordLifeWebTest {

    private final Host host = Host.shared();
    private SemsProject project;
    private Records records;
    private Browser browser;
    private RecordPages pages;

    @BeforeAll
    void logIn() {
        browser = Browser.open(host.url());
        project = SemsProject.withCoreProfile(host);
        records = new Records(project).withAccountableManager();
        pages = new RecordPages(host, records, browser);
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void aRiskIsAcceptedByTheAccountableManagerAloneAndClosed() {
        String key = pages.create("risk-owner", "Risk");
        pages.refused("risk-owner", key, "Assess", "The inherent rating is not given.");
        pages.goes("risk-owner", key, "Assess", "Inherent rating", "4 x 4", "Current rating", "4 x 4");
        pages.goes(
                "risk-owner",
                key,
                "Plan treatment",
                "Risk strategy",
                "Accept",
                "Residual rating",
                "4 x 4",
                "Assignee",
                "risk-owner");

        pages.refused(
                "security-manager",
                key,
                "Accept",
                "That is for: Accountable Manager",
                "Reasons",
                "It costs more than it is worth.");
        pages.goes("accountable-manager", key, "Accept", "Reasons", "It costs more than it is worth.");

        assertThat(browser.find(By.id("resolution-val")).getText())
                .as("accepted is not the end")
                .isEqualTo("Unresolved");
        pages.refused(
                "security-manager",
                key,
                "Close",
                "That is for: Accountable Manager",
                "Reasons",
                "The site is given up.");
        pages.goes("accountable-manager", key, "Close", "Reasons", "The site is given up.");

        pages.ends(key, "Closed", "Done", "Accountable Manager (sample)");
    }

    @Test
    void aRiskIsWithdrawnByWhoDoesNotOwnIt() {
        String key = pages.create("risk-owner", "Risk");
        assertThat(pages.offers("risk-owner", key)).contains("Assess").doesNotContain("Withdraw");

        pages.goes("security-manager", key, "Withdraw", "Reasons", "Told twice.");

        pages.ends(key, "Withdrawn", "Withdrawn", "Security Manager (sample)");
    }

    @Test
    void aControlIsConfirmedByATestInDate() {
        String key = pages.create("risk-owner", "Control");
        pages.goes("risk-owner", key, "Implement");
        pages.refused("risk-owner", key, "Confirm effective", "Control tested on");
        pages.goes(
                "risk-owner",
                key,
                "Confirm effective",
                "Control tested on",
                RecordPages.day(0),
                "Control test result",
                "Passed",
                "Due date",
                RecordPages.day(300));

        pages.goes("risk-owner", key, "Retire");

        pages.ends(key, "Retired", "Done", "Risk Owner (sample)");
    }

    @Test
    void anIncidentIsClosedByWhoSaysWhichRiskItTouches() {
        String key = pages.create("reporter", "Incident");
        assertThat(pages.offers("reporter", key)).doesNotContain("Triage");
        pages.goes(
                "security-manager",
                key,
                "Triage",
                "Incident class",
                "Near miss",
                "Actual severity",
                "No harm",
                "Potential severity",
                "Minor",
                "security",
                "Internal");
        pages.refused(
                "security-manager",
                key,
                "Close without actions",
                "Risk review",
                "Cause",
                "A bird.",
                "Reasons",
                "Nothing to do.");

        pages.goes(
                "security-manager",
                key,
                "Close without actions",
                "Cause",
                "A bird.",
                "Risk review",
                "No risk of ours is touched.");

        pages.ends(key, "Closed", "Done", "Security Manager (sample)");
    }

    @Test
    void anIncidentLeadsToItsCorrectiveAction() {
        String key = pages.create("reporter", "Incident");
        pages.goes(
                "security-manager",
                key,
                "Triage",
                "Incident class",
                "Near miss",
                "Actual severity",
                "No harm",
                "Potential severity",
                "Major",
                "security",
                "Internal");
        pages.goes("security-manager", key, "Investigate");
        pages.goes("security-manager", key, "Plan actions", "Cause", "A gate stood open.");

        String action = pages.followsLink(key, "SeMS raises", "raises");

        assertThat(browser.text()).contains("Corrective action", "is raised by", key);
        assertThat(pages.list("project = " + project.key()
                        + " AND issuetype = \"Corrective action\" AND resolution = Unresolved"))
                .contains(action);
    }

    @Test
    void aMajorFindingLeadsToItsNonConformance() {
        String key = pages.create("auditor", "Finding");
        pages.goes("auditor", key, "Grade", "Grade", "Major");
        pages.goes("auditor", key, "Begin action");

        String nonConformance = pages.followsLink(key, "SeMS becomes", "becomes");

        assertThat(browser.text()).contains("Non-conformance", "comes from", key, "Major");
        assertThat(pages.list("project = " + project.key()
                        + " AND issuetype = \"Non-conformance\" AND resolution = Unresolved"))
                .contains(nonConformance);
    }

    @Test
    void aNonConformanceIsNotClosedBeforeItsAction() {
        String key = pages.create("auditor", "Non-conformance");
        pages.goes("security-manager", key, "Acknowledge", "Grade", "Minor", "security", "Internal");
        pages.goes("risk-owner", key, "Analyse cause");
        pages.refused("risk-owner", key, "Plan actions", "Cause is not filled in");
        pages.goes("risk-owner", key, "Plan actions", "Cause", "The procedure was not at the post.");
        String action = raisedBy(key);
        pages.goes("risk-owner", key, "Verify", "Effectiveness check date", RecordPages.day(0));

        pages.refused("auditor", key, "Close", action, "Effectiveness result", "Effective");
        new Actions(records).closes(action);
        pages.goes("auditor", key, "Close", "Effectiveness result", "Effective");

        pages.ends(key, "Closed", "Done", "Auditor (sample)");
    }

    @Test
    void anAuditLedByAnOwnerNeedsAReason() {
        String key = pages.create("security-manager", "Audit");
        records.link(
                key,
                "SeMS audits",
                records.create("security-manager", "Control", "Assignee", Records.user("risk-owner")));
        pages.refused(
                "security-manager",
                key,
                "Notify",
                "reason",
                "Audit kind",
                "Internal",
                "Component/s",
                SemsProject.SITE,
                "Auditee",
                "security-manager",
                "Assignee",
                "risk-owner",
                "Due date",
                RecordPages.day(30));
        pages.goes(
                "security-manager",
                key,
                "Notify",
                "Auditee",
                "security-manager",
                "Assignee",
                "risk-owner",
                "Comment",
                "We are two.");

        pages.goes("security-manager", key, "Change lead", "Assignee", "auditor");
        pages.goes("auditor", key, "Begin fieldwork");
        pages.goes("auditor", key, "Write report");
        pages.goes("auditor", key, "Issue report");
        pages.goes("auditor", key, "Close");

        pages.ends(key, "Closed", "Done", "Auditor (sample)");
    }

    @Test
    void aFindingClosesWithItsAction() {
        String key = pages.create("auditor", "Finding");
        assertThat(pages.offers("risk-owner", key)).doesNotContain("Dismiss");
        pages.goes("auditor", key, "Grade", "Grade", "Observation");
        pages.goes("auditor", key, "Begin action");
        String action = raisedBy(key);

        pages.refused("auditor", key, "Close", action, "Reasons", "Done.");
        new Actions(records).closes(action);
        pages.goes("auditor", key, "Close");

        pages.ends(key, "Closed", "Done", "Auditor (sample)");
    }

    @Test
    void aCorrectiveActionIsNotClosedByItsOwner() {
        String key = pages.create("risk-owner", "Corrective action");
        pages.goes("risk-owner", key, "Review risk", "Risk review", "Brings no new risk.");
        assertThat(pages.offers("risk-owner", key)).doesNotContain("Approve");
        pages.refused(
                "security-manager",
                key,
                "Approve",
                "Due date is not filled in",
                "Action kind",
                "Corrective",
                "Assignee",
                "risk-owner");
        pages.goes("security-manager", key, "Approve", "Action kind", "Corrective", "Assignee", "risk-owner");
        pages.goes("risk-owner", key, "Start");
        pages.goes("risk-owner", key, "Report done", "Effectiveness check date", RecordPages.day(0));

        pages.refused(
                "risk-owner",
                key,
                "Close",
                "Assignee",
                "Effectiveness result",
                "Effective",
                "Comment",
                "Nothing to attach.");
        pages.goes(
                "auditor",
                key,
                "Close",
                "Effectiveness result",
                "Effective",
                "Comment",
                "Seen on site, nothing to attach.");

        pages.ends(key, "Closed", "Done", "Auditor (sample)");
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

    private String raisedBy(String key) {
        Await.until(() -> !records.linked(key, "SeMS raises").isEmpty());
        return records.linked(key, "SeMS raises").get(0);
    }
}
