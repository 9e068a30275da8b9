package org.sems.e2e.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.SemsProject;

/** A register on the import page: looked at, corrected, imported. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportPageWebTest {
    private static final String REGISTER = """
            Risk ID,Threat,Likelihood,Impact,Risk Rating,Existing Controls,Owner,Cost centre
            A-1,Theft of freight,High,High,High,Night patrol,Ops,4711
            A-2,<script>document.title='broken'</script><img src=x onerror="document.title='broken'">,Low,High,High,Night patrol,risk-owner,4712
            """;

    @TempDir
    private Path folder;

    private SemsProject project;
    private Browser browser;

    @BeforeAll
    void open() {
        Host host = Host.shared();
        project = SemsProject.withCoreProfile(host);
        browser = Browser.open(host.url());
        browser.logIn("security-manager");
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    private void choose(String name, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        browser.go("/secure/SemsImport!default.jspa?project=" + project.key());
        browser.await(By.id("sems-import-file")).sendKeys(file.toString());
    }

    @Test
    void aRegisterIsLookedAtCorrectedAndImported() throws IOException {
        choose("register.csv", REGISTER);
        browser.await(By.id("sems-import-report"));
        assertThat(browser.text())
                .contains("What would happen", "2 new", "The column is not recognised", "\"Ops\" is not a user");
        assertThat(browser.focused().getText()).isEqualTo("What would happen");
        browser.picture("import-preview");

        new Select(browser.await(By.cssSelector("select[aria-label='High']"))).selectByVisibleText("5 Almost certain");
        assertThat(browser.await(By.id("sems-import-apply")).isEnabled()).isFalse();
        browser.await(By.id("sems-import-preview")).sendKeys(Keys.ENTER);
        browser.awaitText(By.id("sems-import"), "Almost certain x Major");
        browser.await(By.id("sems-import-apply")).sendKeys(Keys.ENTER);
        browser.awaitText(By.id("sems-import-report"), "What was done");

        browser.picture("import-applied");
        assertThat(browser.all(By.cssSelector("#sems-import a[href*='/browse/" + project.key() + "-']")))
                .isNotEmpty();
        assertThat(browser.title()).doesNotContain("broken");
        assertThat(browser.text()).contains("<script>document.title='broken'</script>");
    }

    @Test
    void nothingIsChangedAndNoOtherFileIsChosenWhileTheServerWorks() throws IOException {
        choose("held.csv", REGISTER.replace("A-", "H-"));
        browser.await(By.id("sems-import-report"));
        browser.holdAnswers();

        browser.await(By.id("sems-import-preview")).sendKeys(Keys.ENTER);
        browser.awaitHeld(1);
        assertThat(enabled()).as("while it looks").isEmpty();
        browser.letThrough(0);
        assertThat(enabled()).contains("sems-import-file", "sems-import-preview", "sems-import-apply");

        browser.await(By.id("sems-import-apply")).sendKeys(Keys.ENTER);
        browser.awaitHeld(2);
        assertThat(enabled()).as("while it imports").isEmpty();
        browser.letThrough(1);
        assertThat(enabled()).containsExactly("sems-import-file");
    }

    private List<String> enabled() {
        return browser.all(By.cssSelector("#sems-import input, #sems-import select, #sems-import button")).stream()
                .filter(WebElement::isEnabled)
                .map(control -> control.getAttribute("id"))
                .toList();
    }

    @Test
    void aBrokenFileIsRefusedInWords() throws IOException {
        choose("broken.csv", "Risk ID,Threat\nA-1,\"never closed\n");

        browser.awaitText(By.cssSelector(".sems-failure"), "never closed");

        assertThat(browser.all(By.id("sems-import-apply"))).isEmpty();
    }

    @Test
    void theReportFitsANarrowWindow() throws IOException {
        browser.width(400);
        choose("register.csv", REGISTER.replace("A-", "N-"));

        browser.await(By.id("sems-import-report"));
        browser.picture("import-narrow");

        assertThat(browser.overflowsSideways()).isFalse();
        browser.width(1280);
    }
}
