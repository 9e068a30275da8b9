package org.sems.e2e.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
import org.sems.e2e.host.SemsProject;

/** An administrator appoints, the appointee acknowledges, an auditor reads the ledger; by keyboard and at both widths. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AppointmentsWebTest {

    private static final String PAGE = "/secure/admin/SemsAppointments!default.jspa";

    private final Host host = Host.shared();
    private Browser browser;
    private SemsProject project;

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
    void aSemsOfItsOwn() {
        browser.width(1280);
        project = SemsProject.withCoreProfile(host);
    }

    @Test
    void isAppointedAcknowledgedAndEnded() {
        asAdministrator();
        assertThat(section().getText()).contains("There is no Accountable Manager.", "Nobody is appointed.");
        pictures("appoint-1-vacant");

        LocalDate from = LocalDate.now();
        appoint("accountable-manager", "accountable-manager");
        browser.awaitText(By.cssSelector("#" + sectionId() + " .sems-vacancy"), "has not acknowledged the appointment");
        assertThat(section().getText())
                .contains("Waits for acknowledgement", "/secure/SemsDuties!default.jspa?sems=" + project.key());
        pictures("appoint-2-appointed");

        browser.logIn("accountable-manager");
        browser.go("/projects/" + project.key());
        browser.follow(By.linkText("Duties and ledger"));
        assertThat(browser.await(By.cssSelector(".sems-vacancy")).getText())
                .contains("There is no Accountable Manager.");
        pictures("appoint-3-to-acknowledge");
        browser.press(By.cssSelector("#sems-mine button"));
        assertThat(browser.await(By.cssSelector(".sems-holder")).getText()).startsWith("Accountable Manager today:");
        assertThat(browser.all(By.cssSelector("#sems-mine button"))).isEmpty();
        assertThat(browser.await(By.id("sems-ledger")).getText())
                .contains("acknowledged the appointment that begins on " + from);
        pictures("appoint-4-acknowledged");

        asAdministrator();
        assertThat(section().getText()).contains("In force");
        pictures("appoint-5-in-force");
        browser.press(section().findElement(By.cssSelector("button[value=ask-end]")));
        assertThat(browser.await(By.id("sems-ask-end")).getText())
                .contains(
                        "End the appointment of Accountable Manager",
                        "It ends at once.",
                        " on there is no Accountable Manager: Nobody is appointed.",
                        "deputies cannot act",
                        "has given stay as they are",
                        "cannot be taken back");
        pictures("appoint-8-ask-end");
        assertThat(section().getText()).as("asking has changed nothing").contains("In force");
        browser.follow(By.cssSelector("#sems-ask-end a"));
        assertThat(browser.all(By.id("sems-ask-end"))).isEmpty();
        assertThat(section().getText()).as("cancelled").contains("In force");

        browser.press(section().findElement(By.cssSelector("button[value=ask-end]")));
        browser.await(By.cssSelector("#sems-ask-heading:focus")).sendKeys(Keys.TAB);
        browser.press(browser.focused());
        browser.awaitText(By.cssSelector("#" + sectionId() + " .sems-vacancy"), "Nobody is appointed.");
        assertThat(browser.await(By.id("sems-done")).getText())
                .startsWith("The appointment of Accountable Manager")
                .contains("is ended.");
        pictures("appoint-9-ended");
    }

    @Test
    void anEndThatIsRefusedIsNotAskedFor() {
        host.as("admin")
                .post(
                        "/rest/sems/1.0/appointments",
                        Map.of("sems", project.key(), "duty", "accountable-manager", "user", "accountable-manager"))
                .ok();
        asAdministrator();

        section().findElement(By.cssSelector("input[type=date]")).sendKeys("01012020");
        browser.press(section().findElement(By.cssSelector("button[value=ask-end]")));

        assertThat(browser.await(By.cssSelector("[role=alert]")).getText())
                .contains("An appointment cannot be ended in the past (2020-01-01)");
        assertThat(browser.all(By.id("sems-ask-end"))).isEmpty();
        assertThat(browser.find(By.id("sems-until")).getAttribute("value"))
                .as("of the next appointment")
                .isEmpty();
    }

    @Test
    void refusesWithReasonsAndKeepsWhatWasEntered() {
        asAdministrator();

        appoint("accountable-manager", "admin");

        assertThat(browser.await(By.cssSelector("[role=alert]")).getText()).contains("You cannot appoint yourself.");
        assertThat(browser.find(By.id("sems-person")).getAttribute("value")).isEqualTo("admin");
        pictures("appoint-6-refused");
    }

    @Test
    void anAuditorReadsButHasNothingToSign() {
        host.as("admin")
                .post(
                        "/rest/sems/1.0/appointments",
                        Map.of("sems", project.key(), "duty", "accountable-manager", "user", "accountable-manager"))
                .ok();
        browser.logIn("auditor");

        browser.go("/secure/SemsDuties!default.jspa?project=" + project.key());

        assertThat(browser.await(By.id("sems-ledger")).getText()).contains("was appointed from");
        assertThat(browser.all(By.cssSelector(".sems-duty-page button"))).isEmpty();
        assertThat(browser.text()).contains("Only the Accountable Manager in person can give it.");
        pictures("appoint-7-auditor");
    }

    @Test
    void isNoPageForWhoHasNothingToDoThere() {
        browser.logIn("reporter");
        browser.go("/projects/" + project.key());
        assertThat(browser.all(By.linkText("Duties and ledger"))).isEmpty();

        browser.go("/secure/SemsDuties!default.jspa?project=" + project.key());

        assertThat(browser.text()).contains("There is nothing here for you");
        browser.go(PAGE);
        assertThat(browser.all(By.id("sems-appoint"))).isEmpty();
    }

    private void asAdministrator() {
        browser.logIn("admin");
        browser.go(PAGE);
        browser.await(By.name("webSudoPassword")).sendKeys("admin");
        browser.press(By.name("webSudoPassword"));
        browser.await(By.id("sems-appoint"));
    }

    private void appoint(String duty, String person) {
        new Select(browser.await(By.id("sems-of"))).selectByValue(project.key());
        new Select(browser.await(By.id("sems-duty"))).selectByValue(duty);
        browser.find(By.id("sems-person")).sendKeys(person);
        browser.press(By.cssSelector("#sems-appoint button"));
    }

    private String sectionId() {
        return "sems-appointments-" + project.key();
    }

    private WebElement section() {
        return browser.await(By.id(sectionId()));
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
