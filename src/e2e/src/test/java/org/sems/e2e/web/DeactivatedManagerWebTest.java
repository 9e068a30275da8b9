package org.sems.e2e.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;
import org.sems.e2e.gate.Records;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.SemsProject;

/** An administrator who has deactivated the Accountable Manager's account sees what he has done where he appoints. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeactivatedManagerWebTest {

    private static final String PAGE = "/secure/admin/SemsAppointments!default.jspa";
    private final Host host = Host.shared();
    private Browser browser;

    @BeforeAll
    void open() {
        Assumptions.assumeTrue(host.isSandbox(), "NOT RUN: the accounts of a Jira that others use are not touched");
        browser = Browser.open(host.url());
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void theVacancyIsThereOnTheNextLook() {
        SemsProject project = new Records(SemsProject.withCoreProfile(host))
                .withAccountableManager()
                .project();
        By section = By.id("sems-appointments-" + project.key());
        By vacancy = By.cssSelector("#sems-appointments-" + project.key() + " .sems-vacancy");
        browser.logIn("admin");
        browser.go(PAGE);
        browser.await(By.name("webSudoPassword")).sendKeys("admin");
        browser.press(By.name("webSudoPassword"));
        assertThat(browser.await(section).getText()).contains("In force");
        assertThat(browser.all(vacancy)).isEmpty();
        try {
            active(false);
            browser.go(PAGE);

            browser.awaitText(vacancy, "The account of Accountable Manager (sample) is not active.");
            browser.picture("appoint-8-inactive");
            assertThat(browser.overflowsSideways()).isFalse();
            browser.width(340);
            browser.picture("appoint-8-inactive-narrow");
            assertThat(browser.overflowsSideways()).isFalse();
            browser.width(1280);
        } finally {
            active(true);
        }
        browser.go(PAGE);
        assertThat(browser.await(section).getText()).contains("In force");
        assertThat(browser.all(vacancy)).isEmpty();
    }

    private void active(boolean active) {
        host.as("admin")
                .put("/rest/api/2/user?username=accountable-manager", Map.of("active", active))
                .ok();
    }
}
