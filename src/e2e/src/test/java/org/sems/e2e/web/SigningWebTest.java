package org.sems.e2e.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sems.e2e.gate.Records.option;
import static org.sems.e2e.gate.Records.rating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;
import org.sems.e2e.gate.Records;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.SemsProject;

/** Whoever signs sees what: on the record before they press, and on the screen that signs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SigningWebTest {
    private static final By BOX = By.cssSelector(".sems-signing");
    private final Host host = Host.shared();
    private Records records;
    private Browser browser;
    private String risk;

    @BeforeAll
    void askForAnAcceptance() {
        records = new Records(SemsProject.withCoreProfile(host)).withAccountableManager();
        browser = Browser.open(host.url());
        risk = records.create("risk-owner", "Risk");
        String control = records.create("risk-owner", "Control");
        records.link(control, "SeMS treats", risk);
        records.goes(
                "risk-owner",
                risk,
                "Assess",
                "Inherent rating",
                rating("Likely", "Major"),
                "Current rating",
                rating("Likely", "Major"),
                "Residual rating",
                rating("Rare", "Minor"));
        records.goes(
                "risk-owner",
                risk,
                "Ask for acceptance",
                "Risk strategy",
                option("Accept"),
                "Reasons",
                "The stand closes in May.");
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void theScreenOfAnAcceptanceSaysWhatIsAcceptedAndUntilWhen() {
        browser.goAs("accountable-manager", "/browse/" + risk);
        browser.follow(By.xpath("//main//*[self::a or self::button][normalize-space()='Accept']"));

        browser.await(BOX);
        browser.picture("accepting");

        assertThat(lines())
                .startsWith(
                        "Current rating: High (16), Likely x Major",
                        "Residual rating: Low (2), Rare x Minor",
                        "Inherent rating: High (16), Likely x Major",
                        "Tolerance: Above tolerance, which ends at Medium",
                        "Who may accept it: Accountable Manager",
                        "Accepted until: " + LocalDate.now().plusDays(180) + " (180 days)")
                .anyMatch(line -> line.matches("is treated by: [A-Z]+-\\d+"))
                .contains("Risk strategy: Accept");
    }

    @Test
    void onASmallScreenNothingIsCutOff() {
        browser.width(320);
        browser.goAs("accountable-manager", "/browse/" + risk);
        browser.follow(By.xpath("//main//*[self::a or self::button][normalize-space()='Accept']"));

        browser.await(BOX);
        browser.picture("accepting-320");

        assertThat(browser.overflowsSideways()).isFalse();
        browser.width(1280);
    }

    @Test
    void theRecordSaysTheSameWithoutAScript() {
        String page = records.as("accountable-manager").get("/browse/" + risk).body();

        assertThat(page)
                .contains(
                        "What you accept",
                        "Above tolerance, which ends at Medium",
                        LocalDate.now().plusDays(180) + " (180 days)");
    }

    @Test
    void aScreenThatSignsNothingShowsNoBox() {
        browser.goAs("accountable-manager", "/browse/" + risk);
        browser.follow(By.xpath("//main//*[self::a or self::button][normalize-space()='Decline']"));

        browser.await(By.name("comment"));

        assertThat(browser.all(BOX)).isEmpty();
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        browser.all(By.cssSelector(".sems-signing dl > div"))
                .forEach(line -> lines.add(line.findElement(By.tagName("dt")).getText() + ": "
                        + line.findElement(By.tagName("dd")).getText()));
        return lines;
    }
}
