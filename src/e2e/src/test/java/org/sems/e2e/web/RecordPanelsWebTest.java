package org.sems.e2e.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.sems.e2e.gate.Await;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.Rating;
import org.sems.e2e.host.SemsProject;

/** What stands beside a record: read by those who work with it, on a wide screen and on a phone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordPanelsWebTest {

    private static final By STEPS = By.cssSelector(".sems-next-steps");
    private static final By APPROVALS = By.cssSelector(".sems-approvals");

    private final Host host = Host.shared();
    private SemsProject project;
    private Browser browser;

    @BeforeAll
    void open() {
        project = SemsProject.withCoreProfile(host);
        browser = Browser.open(host.url());
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void theNextStepsAreReadOnAWideScreenAndOnAPhone() {
        String risk = treated(project, "Fire in the fuel store");

        for (String person : List.of("security-manager", "auditor", "accountable-manager")) {
            browser.logIn(person);
            for (int width : new int[] {1280, 320}) {
                browser.width(width);
                browser.go("/browse/" + risk);

                WebElement panel = browser.await(STEPS);
                assertThat(panel.getText()).contains("Withdraw");
                assertThat(browser.overflowsSideways())
                        .as("%s at %d pixels", person, width)
                        .isFalse();
                assertThat(panel.getSize().getWidth()).isLessThanOrEqualTo(width);
                browser.show(STEPS);
                browser.picture("next-steps-" + person + "-" + width);
            }
            browser.width(1280);
        }
    }

    @Test
    void eachStepSaysInWordsHowItStands() {
        String risk = treated(project, "Loss of the radar");
        browser.goAs("security-manager", "/browse/" + risk);

        String accept = step("Accept").getText();

        assertThat(accept)
                .contains(
                        "Not yet",
                        "What still stands in the way:",
                        "You may not accept a risk with the current rating High. That is for: Accountable Manager.",
                        "You will be asked for:",
                        "Reasons");
        assertThat(step("Withdraw").getText())
                .contains(
                        "Not yet",
                        "One of these has to be settled:",
                        "The current rating is above tolerance, which ends at Medium.");
        assertThat(step("Re-rate under treatment").getText()).contains("Open to you");
        assertThat(browser.await(STEPS).getText())
                .contains("Nobody is Accountable Manager now: nobody has been appointed.");
    }

    @Test
    void anAcceptanceIsReadInWordsAndCounterSignedByTheAccountableManager() {
        SemsProject led = SemsProject.withCoreProfile(host);
        appoint(led, "accountable-manager", "accountable-manager");
        appoint(led, "deputy-accountable-manager", "security-manager");
        String risk = treated(led, "Forged badges");
        led.transition("security-manager", risk, "Accept", Map.of(led.field("Reasons"), "New badges come in autumn."))
                .ok();

        browser.logIn("accountable-manager");
        browser.go("/browse/" + risk);
        String before = browser.await(APPROVALS).getText();
        browser.show(APPROVALS);
        browser.picture("approvals-1280");

        assertThat(before)
                .contains(
                        "Acceptance of the risk",
                        "In force",
                        "Residual rating: High (16), Likely x Major",
                        "Risk strategy: Accept",
                        "Given by Security Manager",
                        "on behalf of Accountable Manager",
                        "Holds until",
                        "The Accountable Manager still has to counter-sign it.");
        browser.follow(By.cssSelector(".sems-approvals button[value='counter-sign']"));
        assertThat(browser.await(By.id("sems-done")).getText())
                .isEqualTo("You have counter-signed: Acceptance of the risk. Back to " + risk);
        browser.picture("approvals-counter-signed");
        browser.follow(By.cssSelector("#sems-done a"));
        assertThat(browser.await(APPROVALS).getText())
                .contains("Counter-signed by Accountable Manager")
                .doesNotContain("still has to");
        browser.width(320);
        browser.go("/browse/" + risk);
        assertThat(browser.overflowsSideways()).isFalse();
        browser.show(APPROVALS);
        browser.picture("approvals-320");
        browser.width(1280);

        browser.logIn("auditor");
        browser.go("/browse/" + risk);
        assertThat(browser.all(By.cssSelector(".sems-approvals button"))).isEmpty();
    }

    @Test
    void anAcceptanceThatLapsedSaysWhyInWords() {
        assumeThat(host.isSandbox())
                .as("NOT RUN: only the sandbox has another app that changes an accepted fact")
                .isTrue();
        SemsProject led = SemsProject.withCoreProfile(host);
        appoint(led, "accountable-manager", "accountable-manager");
        String risk = treated(led, "Theft of uniforms");
        led.transition("accountable-manager", risk, "Accept", Map.of(led.field("Reasons"), "They are old."))
                .ok();
        host.as("admin")
                .post(
                        "/sandbox/app/update",
                        Map.of(
                                "issue",
                                risk,
                                "user",
                                "security-manager",
                                "fields",
                                Map.of(led.field("Residual rating"), Rating.of("Almost certain", "Severe"))))
                .ok();

        browser.logIn("accountable-manager");
        Await.until(() -> {
            browser.go("/browse/" + risk);
            return browser.await(APPROVALS).getText().contains("Changed after approval");
        });

        browser.show(APPROVALS);
        browser.picture("approvals-lapsed");
        assertThat(browser.await(APPROVALS).getText())
                .contains(
                        "Approval lapsed",
                        "Changed after approval",
                        "Residual rating: High (16), Likely x Major",
                        "The approved Residual rating has changed from \"High: Likely x Major\" to \"Very high: Almost certain x Severe\".");
    }

    /** Appointed by an administrator, acknowledged by the person. */
    private void appoint(SemsProject project, String duty, String user) {
        String id = host.as("admin")
                .post("/rest/sems/1.0/appointments", Map.of("sems", project.key(), "duty", duty, "user", user))
                .ok()
                .path("id")
                .asText();
        host.as(user)
                .post("/rest/sems/1.0/appointments/" + id + "/acknowledge", Map.of())
                .ok();
    }

    /** Above tolerance, in the state Treatment planned. */
    private String treated(SemsProject project, String summary) {
        String risk = project.create("risk-owner", "Risk", summary, Map.of());
        Map<String, Object> rating = Rating.of("Likely", "Major");
        project.transition(
                        "security-manager",
                        risk,
                        "Assess",
                        Map.of(project.field("Inherent rating"), rating, project.field("Current rating"), rating))
                .ok();
        project.transition(
                        "security-manager",
                        risk,
                        "Plan treatment",
                        Map.of(
                                project.field("Residual rating"),
                                rating,
                                project.field("Risk strategy"),
                                Map.of("value", "Accept"),
                                "assignee",
                                Map.of("name", "risk-owner")))
                .ok();
        return risk;
    }

    private WebElement step(String name) {
        return browser.await(By.xpath("//li[contains(@class, 'sems-step')][h5[normalize-space()='" + name + "']]"));
    }
}
