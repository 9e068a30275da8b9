package org.sems.e2e.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.sems.e2e.gate.Await;
import org.sems.e2e.gate.Records;
import org.sems.e2e.gate.UsualAnswers;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.SemsProject;

/** The pages of Jira on which people work with the records of a project: creating, moving on, finding. */
final class RecordPages {

    private final Host host;
    private final SemsProject project;
    private final Records records;
    private final Browser browser;

    RecordPages(Host host, Records records, Browser browser) {
        this.host = host;
        this.project = records.project();
        this.records = records;
        this.browser = browser;
    }

    /** The record's page tells state and resolution, its history by whom, and the issue list finds it by them. */
    void ends(String key, String state, String resolution, String byWhom) {
        browser.go("/browse/" + key + "?tab=history");
        assertThat(browser.find(By.id("status-val")).getText()).isEqualToIgnoringCase(state);
        assertThat(browser.find(By.id("resolution-val")).getText()).isEqualTo(resolution);
        assertThat(browser.text()).contains(byWhom);
        browser.picture("gated-" + key.replaceAll(".*-", "record-"));
        assertThat(list("key = " + key + " AND statusCategory = Done AND resolution = \"" + resolution + "\""))
                .containsExactly(key);
        assertThat(list("project = " + project.key() + " AND status = \"" + state + "\" ORDER BY created DESC"))
                .contains(key);
        assertThat(list("project = " + project.key() + " AND resolution = Unresolved"))
                .doesNotContain(key);
    }

    /** Writes a query into the issue list and answers the keys that it shows, in their order. */
    List<String> list(String jql) {
        browser.go("/issues/");
        WebElement query = browser.await(By.id("advanced-search"));
        query.clear();
        query.sendKeys(jql);
        browser.submit(By.id("advanced-search"));
        assertThat(browser.all(By.cssSelector(".aui-message-error")))
                .as(browser.text())
                .isEmpty();
        return browser.all(By.cssSelector("tr[data-issuekey]")).stream()
                .map(row -> row.getAttribute("data-issuekey"))
                .toList();
    }

    /** What the app has made of a record a moment after it was moved on: follows the link on its page, and answers where it leads. */
    String followsLink(String key, String linkType, String says) {
        Await.until(() -> !records.linked(key, linkType).isEmpty());
        String other = records.linked(key, linkType).get(0);
        browser.go("/browse/" + key);
        assertThat(browser.text()).contains(says);
        browser.follow(By.cssSelector("main a[href$='/browse/" + other + "']"));
        return other;
    }

    String create(String user, String type) {
        String id = host.as("admin")
                .get("/rest/api/2/project/" + project.key())
                .ok()
                .path("id")
                .asText();
        browser.goAs(user, "/secure/CreateIssue!default.jspa?pid=" + id);
        browser.go(browser.all(By.linkText(type)).stream()
                .map(link -> link.getAttribute("href"))
                .filter(link -> link.contains("pid=" + id + "&"))
                .findFirst()
                .orElseThrow());
        browser.await(By.name("summary")).sendKeys(type + " made in the browser");
        browser.submit(By.name("summary"));
        browser.awaitUrl("/browse/" + project.key() + "-");
        return browser.at().replaceFirst(".*/browse/([A-Z]+-\\d+).*", "$1");
    }

    List<String> offers(String user, String key) {
        browser.goAs(user, "/browse/" + key);
        return browser.all(By.cssSelector("main a, main button")).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** Takes a step that must be allowed, with the {@link UsualAnswers} to what else its screen asks for. */
    void goes(String user, String key, String transition, String... fields) {
        Map<String, String> all = new UsualAnswers(records).typed(user, key, transition);
        all.putAll(byId(fields));
        press(user, key, transition, all);
        assertThat(browser.at()).as(browser.text()).contains("/browse/" + key);
    }

    /** The page says why not, and nothing has changed. */
    void refused(String user, String key, String transition, String reason, String... fields) {
        String before = records.status(key);
        press(user, key, transition, byId(fields));
        browser.awaitText(By.cssSelector(".error, .aui-message-error, .aui-message.error"), "");
        assertThat(browser.at()).doesNotContain("/browse/");
        assertThat(browser.text()).contains(reason);
        assertThat(records.status(key)).isEqualTo(before);
    }

    /** Presses a transition and sends its screen, if it has one, with these fields. */
    private void press(String user, String key, String transition, Map<String, String> fieldsById) {
        browser.goAs(user, "/browse/" + key);
        browser.follow(By.xpath("//main//*[self::a or self::button][normalize-space()='" + transition + "']"));
        List<WebElement> comment = browser.all(By.name("comment"));
        if (!browser.at().contains("/browse/") && !comment.isEmpty()) {
            fieldsById.forEach(this::fill);
            browser.submit(By.name("comment"));
        }
    }

    private Map<String, String> byId(String... namesAndValues) {
        Map<String, String> byId = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            byId.put(records.id(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return byId;
    }

    private void fill(String name, String value) {
        if (value.matches("\\d x \\d")) {
            new Select(browser.find(By.name(name + ":likelihood"))).selectByValue(value.substring(0, 1));
            new Select(browser.find(By.name(name + ":impact"))).selectByValue(value.substring(4));
            return;
        }
        WebElement input = browser.find(By.name(name));
        if (input.getTagName().equals("select")) {
            new Select(input).selectByVisibleText(value);
        } else if (input.getAttribute("type").equals("checkbox")) {
            browser.click(By.xpath(
                    "//input[@name='" + name + "'][following-sibling::label[normalize-space()='" + value + "']]"));
        } else if (input.getAttribute("type").equals("date")) {
            browser.script("arguments[0].value = arguments[1]", input, value);
        } else {
            input.clear();
            input.sendKeys(value);
        }
    }

    static String day(int fromNow) {
        return LocalDate.now().plusDays(fromNow).toString();
    }
}
