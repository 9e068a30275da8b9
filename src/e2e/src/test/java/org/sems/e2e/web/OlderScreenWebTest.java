package org.sems.e2e.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sems.e2e.gate.Records.option;
import static org.sems.e2e.gate.Records.rating;
import static org.sems.e2e.gate.Records.user;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
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
import org.openqa.selenium.support.ui.Select;
import org.sems.e2e.gate.Records;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.SemsProject;

/** Two people have the same record open, each in a browser of their own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OlderScreenWebTest {
    private static final By DRAWN_AT = By.name("semsDrawnAt");
    private static final By COMMENT = By.cssSelector("form.issue-form [name=comment]");
    private static final By DIALOG = By.cssSelector(".jira-dialog form");

    private final Host host = Host.shared();
    private Records records;
    private Browser owner;
    private Browser manager;

    @BeforeAll
    void openTwoBrowsers() {
        Assumptions.assumeTrue(host.isSandbox(), "NOT RUN: forms and dialogs are found as the sandbox draws them");
        owner = Browser.open(host.url());
        manager = Browser.open(host.url());
        records = new Records(SemsProject.withCoreProfile(host));
        owner.logIn("risk-owner");
        manager.logIn("security-manager");
    }

    @AfterAll
    void closeThem() {
        for (Browser browser : new Browser[] {owner, manager}) {
            if (browser != null) {
                browser.close();
            }
        }
    }

    @BeforeEach
    void openTransitionsAsPages() {
        manager.go("/secure/BrowseProjects.jspa");
        manager.width(1280);
        manager.script("sessionStorage.clear()");
    }

    /** As it was found: the older form carried the former current rating along. */
    @Test
    void theOwnersNewRatingIsNotPutBackByTheManagersOlderScreen() {
        String risk = ratedRisk();
        open(manager, risk, "Re-rate");
        manager.find(DRAWN_AT);
        owner.logIn("risk-owner");
        open(owner, risk, "Re-rate");
        choose(owner, "Current rating", "5", "5");
        send(owner);
        owner.awaitUrl("/browse/");

        choose(manager, "Residual rating", "2", "2");
        write(manager, "The fence stands now.");
        send(manager);

        manager.awaitText(
                error("Current rating"),
                "Risk Owner (sample) changed \"Current rating\" while your screen was open. It now says: Very high: Almost certain x Severe. "
                        + "Your screen says: Medium: Possible x Moderate.");
        assertThat(manager.find(By.id(records.id("Review by") + "-error")).getText())
                .as("which follows the rating")
                .contains(
                        "Risk Owner (sample) changed \"Review by\"",
                        records.value(risk, "Review by").asText());
        assertThat(manager.all(error("Residual rating")))
                .as("what nobody else has changed")
                .isEmpty();
        assertThat(chosen(manager, "Residual rating"))
                .as("nothing that was typed is lost")
                .isEqualTo("2 x 2");
        assertThat(manager.find(COMMENT).getAttribute("value")).isEqualTo("The fence stands now.");
        assertThat(current(risk)).isEqualTo("Very high");
        manager.show(error("Current rating"));
        manager.picture("older-screen-refused");

        choose(manager, "Current rating", "5", "5");
        manager.script(
                "arguments[0].value = arguments[1]",
                manager.find(By.name(records.id("Review by"))),
                records.value(risk, "Review by").asText());
        send(manager);

        manager.awaitUrl("/browse/");
        assertThat(current(risk)).isEqualTo("Very high");
        assertThat(records.value(risk, "Residual rating").path("level").asText())
                .isEqualTo("Low");
    }

    /** Who was told may decide, with the same screen; what is changed once more after that is told once more. */
    @Test
    void whoWasToldMayKeepWhatTheirScreenSays() {
        String risk = ratedRisk();
        open(manager, risk, "Re-rate");
        manager.find(DRAWN_AT);
        records.goes("risk-owner", risk, "Re-rate", "Current rating", rating("Almost certain", "Severe"));
        manager.width(360);
        write(manager, "Seen on site.");
        manager.press(By.id("issue-submit"));
        manager.awaitText(error("Current rating"), "Risk Owner (sample)");
        assertThat(manager.overflowsSideways()).as("on a telephone").isFalse();
        manager.show(error("Current rating"));
        manager.picture("older-screen-refused-360");
        records.goes("risk-owner", risk, "Re-rate", "Current rating", rating("Likely", "Major"));

        manager.press(By.id("issue-submit"));
        manager.awaitText(error("Current rating"), "It now says: High: Likely x Major.");
        manager.press(By.id("issue-submit"));

        manager.awaitUrl("/browse/");
        assertThat(current(risk)).isEqualTo("Medium");
    }

    @Test
    void aDialogDoesNotPutBackThePersonWhoWasNamedMeanwhile() {
        String audit = records.create(
                "security-manager",
                "Audit",
                "Assignee",
                user("risk-owner"),
                "Audit kind",
                option("Internal"),
                "Component/s",
                List.of(Map.of("name", SemsProject.SITE)));
        dialog(audit, "Notify");
        fill(manager, records.id("Auditee"), "accountable-manager");
        owner.logIn("auditor");
        open(owner, audit, "Change lead");
        fill(owner, "assignee", "auditor");
        send(owner);
        owner.awaitUrl("/browse/");

        day(manager, "2031-05-01");
        manager.find(DIALOG).submit();

        manager.awaitText(
                By.cssSelector(".jira-dialog #assignee-error"),
                "Auditor (sample) changed \"Assignee\" while your screen was open. It now says: Auditor (sample). "
                        + "Your screen says: Risk Owner (sample).");
        assertThat(manager.find(By.name("duedate")).getAttribute("value"))
                .as("nothing that was typed is lost")
                .isEqualTo("2031-05-01");
        manager.picture("older-dialog-refused");
        fill(manager, "assignee", "auditor");
        manager.find(DIALOG).submit();

        manager.awaitText(By.id("status-val"), "NOTIFIED");
        assertThat(records.issue(audit)
                        .path("fields")
                        .path("assignee")
                        .path("name")
                        .asText())
                .isEqualTo("auditor");
    }

    /** Jira refuses a wrong value before any gate is asked: the form that comes back is as old as it was. */
    @Test
    void aFormThatJiraSendsBackIsAsOldAsItWas() {
        for (boolean inDialog : List.of(true, false)) {
            String audit = records.create("security-manager", "Audit", "Assignee", user("risk-owner"));
            if (inDialog) {
                dialog(audit, "Notify");
            } else {
                manager.script("sessionStorage.clear()");
                open(manager, audit, "Notify");
            }
            String drawn = manager.find(DRAWN_AT).getAttribute("value");
            records.goes("auditor", audit, "Change lead", "Assignee", user("auditor"));
            manager.script(
                    "const day = document.querySelector('[name=duedate]'); day.type = 'text'; day.value = 'soon'");
            manager.find(COMMENT).submit();
            manager.awaitText(By.id("duedate-error"), "");

            assertThat(manager.find(DRAWN_AT).getAttribute("value")).isEqualTo(drawn);
            day(manager, "2031-05-01");
            manager.find(COMMENT).submit();

            manager.awaitText(By.id("assignee-error"), "Auditor (sample) changed \"Assignee\"");
        }
    }

    /** Firefox fills in again what stood in a form before; so may any browser that goes back. */
    @Test
    void aFormThatIsLoadedAgainIsAsOldAsItWasAndOneThatIsOpenedAnewIsNew() {
        String audit = records.create("security-manager", "Audit", "Assignee", user("risk-owner"));
        open(manager, audit, "Notify");
        String drawn = manager.find(DRAWN_AT).getAttribute("value");

        manager.reload();
        assertThat(manager.find(DRAWN_AT).getAttribute("value")).isEqualTo(drawn);

        open(manager, audit, "Notify");
        assertThat(manager.find(DRAWN_AT).getAttribute("value"))
                .as("asked for anew; it may be as much too early as its answer took")
                .isNotEqualTo(drawn);
    }

    @Test
    void withoutScriptsWhatIsSentLastCountsAndTheHistoryTells() {
        String audit = records.create("security-manager", "Audit", "Assignee", user("risk-owner"));
        try (Browser plain = Browser.withoutScripts(host.url())) {
            plain.logIn("security-manager");
            open(plain, audit, "Change lead");
            records.goes("auditor", audit, "Change lead", "Assignee", user("auditor"));
            assertThat(plain.all(DRAWN_AT)).isEmpty();

            send(plain);

            plain.awaitUrl("/browse/");
            assertThat(histories(audit, "assignee"))
                    .containsExactly("auditor: risk-owner > auditor", "security-manager: auditor > risk-owner");
        }
    }

    /** By its owner. */
    private String ratedRisk() {
        String risk = records.create("security-manager", "Risk");
        records.goes(
                "risk-owner",
                risk,
                "Re-rate",
                "Inherent rating",
                rating("Almost certain", "Severe"),
                "Current rating",
                rating("Possible", "Moderate"));
        return risk;
    }

    private List<String> histories(String key, String field) {
        List<String> changes = new ArrayList<>();
        for (JsonNode history : records.issue(key).path("changelog").path("histories")) {
            history.path("items").forEach(item -> {
                if (item.path("field").asText().equals(field)) {
                    changes.add(history.path("author").path("name").asText() + ": "
                            + item.path("from").asText() + " > "
                            + item.path("to").asText());
                }
            });
        }
        return changes;
    }

    private static void open(Browser browser, String key, String transition) {
        browser.go("/browse/" + key);
        browser.follow(By.linkText(transition));
        browser.find(COMMENT);
    }

    private void dialog(String key, String transition) {
        manager.go("/browse/" + key);
        manager.script("sessionStorage.setItem('sandbox.dialogs', 'on')");
        manager.click(By.linkText(transition));
        manager.await(DIALOG);
        manager.find(DRAWN_AT);
    }

    /** By keyboard, as all of this is. */
    private static void send(Browser browser) {
        browser.press(By.id("issue-submit"));
    }

    private void choose(Browser browser, String field, String likelihood, String impact) {
        new Select(browser.find(By.name(records.id(field) + ":likelihood"))).selectByValue(likelihood);
        new Select(browser.find(By.name(records.id(field) + ":impact"))).selectByValue(impact);
    }

    private String chosen(Browser browser, String field) {
        return value(browser, field, "likelihood") + " x " + value(browser, field, "impact");
    }

    private String value(Browser browser, String field, String axis) {
        return browser.find(By.name(records.id(field) + ":" + axis)).getAttribute("value");
    }

    private static void write(Browser browser, String comment) {
        browser.find(COMMENT).sendKeys(comment);
    }

    private static void fill(Browser browser, String field, String value) {
        WebElement input = browser.find(By.name(field));
        input.sendKeys(Keys.chord(Keys.CONTROL, "a"), value);
    }

    private static void day(Browser browser, String day) {
        browser.script(
                "arguments[0].type = 'date'; arguments[0].value = arguments[1]", browser.find(By.name("duedate")), day);
    }

    private By error(String field) {
        return By.cssSelector("#" + records.id(field) + "-field .error");
    }

    private String current(String risk) {
        return records.value(risk, "Current rating").path("level").asText();
    }
}
