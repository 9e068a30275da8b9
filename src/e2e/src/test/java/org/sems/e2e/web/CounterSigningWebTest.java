package org.sems.e2e.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;
import org.sems.e2e.gate.Records;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.SemsProject;

/** The Accountable Manager finds what a deputy accepted, sees what it is about, and signs or declines. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CounterSigningWebTest {
    private final Host host = Host.shared();
    private Browser browser;
    private SemsProject project;
    private Records records;

    @BeforeAll
    void open() {
        browser = Browser.open(host.url());
        project = SemsProject.withCoreProfile(host);
        records = new Records(project).withAccountableManager();
        String id = host.as("admin")
                .post(
                        "/rest/sems/1.0/appointments",
                        Map.of("sems", project.key(), "duty", "deputy-accountable-manager", "user", "security-manager"))
                .ok()
                .path("id")
                .asText();
        host.as("security-manager")
                .post("/rest/sems/1.0/appointments/" + id + "/acknowledge", Map.of())
                .ok();
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void isSignedOrDeclinedWithAReason() {
        String declined = accepted("Drone over the apron");
        String signed = accepted("Tunnel under the fence");
        String own = accepted("accountable-manager", "Seen by the manager");
        browser.goAs("accountable-manager", "/secure/SemsDuties!default.jspa?sems=" + project.key());

        assertThat(browser.await(row(declined)).getText())
                .contains("Drone over the apron", "Very high: Likely x Severe");
        assertThat(browser.await(row(own)).getText()).contains("So you do not counter-sign it");
        browser.click(By.cssSelector(of(declined) + " .sems-decline summary"));
        pictures("counter-sign-1-to-sign");
        browser.await(By.cssSelector(of(declined) + " textarea")).sendKeys("   ");
        browser.press(By.cssSelector(of(declined) + " button[value=decline]"));
        assertThat(browser.await(By.cssSelector("[role=alert]")).getText()).contains("Give a reason for declining.");

        browser.click(By.cssSelector(of(declined) + " .sems-decline summary"));
        browser.await(By.cssSelector(of(declined) + " textarea")).sendKeys("Nobody has <looked> at it.");
        browser.press(By.cssSelector(of(declined) + " button[value=decline]"));
        assertThat(browser.await(By.id("sems-done")).getText()).contains("You have declined to counter-sign", declined);
        browser.press(By.cssSelector(of(signed) + " button[value=counter-sign]"));
        assertThat(browser.await(By.id("sems-done")).getText()).contains("You have counter-signed", signed);
        assertThat(browser.await(By.id("sems-ledger")).getText())
                .contains(
                        "Counter-signature declined",
                        "Nobody has <looked> at it.",
                        "As deputy of the Accountable Manager");
        pictures("counter-sign-2-done");

        browser.go("/browse/" + declined);
        assertThat(browser.await(By.cssSelector(".sems-approval")).getText())
                .contains("Declined", "declined to counter-sign it: Nobody has <looked> at it.");
        pictures("counter-sign-3-declined");
        browser.go("/browse/" + own);
        assertThat(browser.all(By.cssSelector(".sems-approval button[value=counter-sign]")))
                .isEmpty();
        browser.follow(By.linkText("Decline to counter-sign, with a reason"));
        assertThat(browser.await(row(own)).getText()).contains("Seen by the manager");
    }

    private String accepted(String summary) {
        return accepted("risk-owner", summary);
    }

    private String accepted(String reporter, String summary) {
        String risk = project.create(reporter, "Risk", summary, Map.of());
        records.goes(
                "risk-owner",
                risk,
                "Assess",
                "Inherent rating",
                Records.rating("Likely", "Severe"),
                "Current rating",
                Records.rating("Likely", "Severe"));
        records.goes(
                "security-manager",
                risk,
                "Accept",
                "Risk strategy",
                Records.option("Accept"),
                "Reasons",
                "It cannot be treated this year.");
        return risk;
    }

    private static String of(String risk) {
        return "#sems-to-sign tr[data-record='" + risk + "']";
    }

    private static By row(String risk) {
        return By.cssSelector(of(risk));
    }

    private void pictures(String name) {
        browser.picture(name);
        assertThat(browser.overflowsSideways()).as(name).isFalse();
        browser.width(340);
        browser.picture(name + "-narrow");
        assertThat(browser.overflowsSideways()).as(name + " at 340 pixels").isFalse();
        browser.width(1280);
    }
}
