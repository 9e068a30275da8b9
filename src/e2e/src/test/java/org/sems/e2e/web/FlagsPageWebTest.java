package org.sems.e2e.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;
import org.sems.e2e.gate.Await;
import org.sems.e2e.gate.Records;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.SemsProject;

/** The Security Manager settles what a flag stands for, from the record and back to it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FlagsPageWebTest {

    private static final By APPROVALS = By.cssSelector(".sems-approvals");

    private final Host host = Host.shared();
    private Records records;
    private Browser browser;

    @BeforeAll
    void open() {
        records = new Records(SemsProject.withCoreProfile(host));
        browser = Browser.open(host.url());
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void aFlagIsClearedWithAReasonThatStandsBesideTheRecord() {
        String audit = records.create("security-manager", "Audit");
        String control = records.create("security-manager", "Control");
        records.link(audit, "SeMS audits", control);
        JsonNode link = records.issue(audit).path("fields").path("issuelinks").path(0);
        records.as("auditor")
                .delete("/rest/api/2/issueLink/" + link.path("id").asText())
                .ok();
        Await.until(() -> records.flags(audit).contains("Link removed"));

        browser.goAs("security-manager", "/browse/" + audit);
        browser.follow(By.cssSelector(".sems-clear-flags"));
        assertThat(browser.text())
                .contains("The link \"" + audit + " audits " + control + "\" was removed.", "By Auditor");
        browser.await(By.id("sems-reason")).sendKeys("Not audited this year");
        browser.picture("flags-1280");
        browser.submit(By.id("sems-reason"));
        assertThat(browser.await(By.cssSelector(".aui-message-error")).getText())
                .isEqualTo("Choose at least one flag to clear.");
        assertThat(browser.find(By.id("sems-reason")).getAttribute("value"))
                .as("nothing typed is lost")
                .isEqualTo("Not audited this year");

        browser.width(320);
        assertThat(browser.overflowsSideways()).isFalse();
        browser.picture("flags-320");
        browser.width(1280);
        browser.click(By.id("sems-flag-link-removed"));
        browser.follow(By.cssSelector("#sems-clear-flags button"));

        assertThat(browser.await(By.id("sems-done")).getText()).contains("The flags are cleared.");
        assertThat(records.flags(audit)).isEmpty();
        browser.goAs("auditor", "/browse/" + audit);
        assertThat(browser.await(APPROVALS).getText())
                .contains("Flag cleared", "By Security Manager", "Reason given: Not audited this year");
        assertThat(browser.all(By.cssSelector(".sems-clear-flags"))).isEmpty();
    }
}
