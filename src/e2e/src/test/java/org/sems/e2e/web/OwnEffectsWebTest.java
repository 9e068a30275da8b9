package org.sems.e2e.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.sems.e2e.editor.OwnWorkflow;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.SemsProject;

/** An administrator puts effects together in the workflow editor; by keyboard and at both widths. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnEffectsWebTest {
    private final Host host = Host.shared();
    private Browser browser;
    private OwnWorkflow workflow;
    private String action;

    @BeforeAll
    void open() {
        browser = Browser.open(host.url());
        SemsProject.withCoreProfile(host);
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void aWorkflowOfOnesOwn() {
        browser.width(1280);
        workflow = new OwnWorkflow(host);
        action = workflow.action("Resolved");
        browser.logIn("admin");
        browser.go(OwnWorkflow.FOLDER
                + "AddWorkflowTransitionPostFunctionParams!default.jspa?pluginModuleKey=org.sems.jira%3Aeffect-function&"
                + workflow.where(action));
        browser.await(By.id("semsEffect1"));
    }

    @Test
    void picksEffectsByKeyboardAndSeesThemInWords() {
        assertThat(shownInputs()).isEmpty();
        pictures("effects-1-empty");

        browser.await(By.id("semsEffect1")).sendKeys("A");
        assertThat(shownInputs()).containsExactly("semsEffect1-link", "semsEffect1-direction", "semsEffect1-to");
        assertThat(browser.text()).contains("Flags the linked records");
        choose("semsEffect1-link", "affects");
        press("Add another effect");
        assertThat(browser.focused().getAttribute("id")).isEqualTo("semsEffect2");
        new Select(browser.focused()).selectByValue("raise");
        choose("semsEffect2-type", "corrective-action");
        choose("semsEffect2-link", "raises");
        browser.await(By.id("semsEffect2-summary")).sendKeys("Mend it");
        pictures("effects-2-chosen");

        rows().get(1).findElement(By.cssSelector("[data-do=up]")).sendKeys(Keys.ENTER);
        assertThat(rowTexts()).containsExactly("Effect 1", "Effect 2");
        assertThat(browser.focused().getAttribute("id")).isEqualTo("semsEffect2");
        press("Add another effect");
        new Select(browser.focused()).selectByValue("complete-review");
        rows().get(2).findElement(By.cssSelector("[data-do=remove]")).sendKeys(Keys.SPACE);
        assertThat(rows()).hasSize(2);
        browser.press(By.id("add_submit"));

        assertThat(browser.await(By.className("sems-effects")).getText())
                .containsSubsequence(
                        "Raise a linked record (Record type to raise: Corrective action; Link type: raises",
                        "Ask for a review of linked records (Link type: affects)",
                        "Put together by an administrator.");
        pictures("effects-3-in-words");
    }

    @Test
    void keepsWhatWasEnteredAndTellsAllThatIsMissing() {
        choose("semsEffect1", "record-approval");
        press("Add another effect");
        new Select(browser.focused()).selectByValue("raise");
        browser.await(By.id("semsEffect2-summary")).sendKeys("Mend it");
        browser.press(By.id("add_submit"));
        assertThat(browser.await(By.cssSelector(".sems-effects [role=alert]")).getText())
                .contains(
                        "Effect 1: \"Kind of approval\" is not filled in.",
                        "Effect 1: \"What the approval covers\" is not filled in.",
                        "Effect 2: \"Record type to raise\" is not filled in.");
        pictures("effects-4-faults-on-the-transition");

        browser.follow(By.linkText("Edit"));
        assertThat(browser.await(By.id("semsEffect2-summary")).getAttribute("value"))
                .isEqualTo("Mend it");
        assertThat(browser.await(By.cssSelector("[role=alert]")).getText())
                .contains("Effect 2: \"Link type\" is not filled in.");
        pictures("effects-5-faults");
    }

    @Test
    void isNoPageForOthers() {
        browser.logIn("security-manager");

        browser.go(OwnWorkflow.FOLDER
                + "AddWorkflowTransitionPostFunctionParams!default.jspa?pluginModuleKey=org.sems.jira%3Aeffect-function&"
                + workflow.where(action));

        assertThat(browser.all(By.className("sems-rule"))).isEmpty();
        pictures("effects-6-others");
    }

    private void choose(String id, String value) {
        new Select(browser.await(By.id(id))).selectByValue(value);
    }

    private void press(String button) {
        browser.await(By.xpath("//button[text()='" + button + "']")).sendKeys(Keys.ENTER);
    }

    private List<WebElement> rows() {
        return browser.all(By.className("sems-effect-row"));
    }

    private List<String> rowTexts() {
        return browser.all(By.className("sems-row-label")).stream()
                .map(WebElement::getText)
                .toList();
    }

    private List<String> shownInputs() {
        return browser.all(By.cssSelector(".sems-parameter select, .sems-parameter input")).stream()
                .filter(WebElement::isDisplayed)
                .map(input -> input.getAttribute("id"))
                .toList();
    }

    /** At both widths and of the whole page; at neither may it have to be scrolled sideways. */
    private void pictures(String name) {
        browser.picture(name);
        assertThat(browser.overflowsSideways()).as(name).isFalse();
        browser.width(340);
        browser.picture(name + "-narrow");
        browser.script("window.scrollTo(0, 700)");
        browser.picture(name + "-narrow-below");
        assertThat(browser.overflowsSideways()).as(name + " at 340 pixels").isFalse();
        browser.width(1280);
        browser.script("window.scrollTo(0, 0)");
    }
}
