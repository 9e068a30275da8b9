package org.sems.e2e.web;

import static org.sems.e2e.gate.Records.option;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.sems.e2e.editor.OwnWorkflow;
import org.sems.e2e.gate.Await;
import org.sems.e2e.gate.Records;
import org.sems.e2e.gate.Risks;
import org.sems.e2e.gate.Walks;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.SemsProject;
import org.sems.e2e.rating.NextVersion;

/** Opens each kind of page that the app has, or has something on, with something to show on it. */
final class EveryPage {

    private static final String MANAGER = "accountable-manager";
    private static final By SUDO = By.name("webSudoPassword");
    private final Host host;
    private final Browser browser;
    private final Records records;
    private final SemsProject project;

    EveryPage(Host host, Browser browser) {
        this.host = host;
        this.browser = browser;
        project = SemsProject.withCoreProfile(host);
        records = new Records(project).withAccountableManager();
    }

    /** @param look gets the name and the address of each page while it is open */
    void visit(BiConsumer<String, String> look) throws IOException {
        records(look);
        screens(look);
        flags(look);
        duties(look);
        registers(look);
        administration(look);
        editor(look);
        heatmap(look);
    }

    private void open(BiConsumer<String, String> look, String name, String user, String path) {
        browser.goAs(user, path);
        if (!browser.all(SUDO).isEmpty()) {
            browser.await(SUDO).sendKeys(user);
            browser.submit(SUDO);
        }
        look.accept(name, path);
    }

    /** One record of each type with its panels, at its beginning, and a risk with much to tell. */
    private void records(BiConsumer<String, String> look) {
        for (String type : Walks.TYPES) {
            String user = type.equals("Audit") || type.equals("Finding") ? "auditor" : "security-manager";
            open(look, "new " + type.toLowerCase(java.util.Locale.ROOT), user, "/browse/" + records.create(user, type));
        }
        open(look, "accepted risk", MANAGER, "/browse/" + new Risks(records).accepted());
        open(look, "risk to be accepted", MANAGER, "/browse/" + new Risks(records).planned());
    }

    /** The screen of every step that has one, from wherever one risk, incident, action, audit or control stands. */
    private void screens(BiConsumer<String, String> look) {
        Risks risks = new Risks(records);
        String incident = records.create("reporter", "Incident", "Incident class", option("Near miss"));
        for (String key : List.of(
                records.create("risk-owner", "Risk"),
                risks.planned(),
                risks.monitored(Risks.MEDIUM),
                incident,
                records.create("risk-owner", "Corrective action"),
                records.create("auditor", "Audit"),
                records.create("auditor", "Finding"),
                new Walks(records).effectiveControl())) {
            for (String user : List.of(MANAGER, "auditor")) {
                screens(look, user, key);
            }
        }
        createScreens(look);
    }

    private final Set<String> seen = new LinkedHashSet<>();

    private void screens(BiConsumer<String, String> look, String user, String key) {
        String type =
                records.issue(key).path("fields").path("issuetype").path("name").asText();
        for (JsonNode step : records.as(user)
                .get("/rest/api/2/issue/" + key + "/transitions?expand=transitions.fields")
                .ok()
                .path("transitions")) {
            String name = "step " + step.path("name").asText() + " of a " + type.toLowerCase(java.util.Locale.ROOT);
            if (!step.path("fields").isEmpty() && seen.add(name)) {
                browser.goAs(user, "/browse/" + key);
                browser.follow(By.xpath("//main//*[self::a or self::button][normalize-space()='"
                        + step.path("name").asText() + "']"));
                look.accept(name, browser.at());
            }
        }
    }

    private void createScreens(BiConsumer<String, String> look) {
        String id = host.as("admin")
                .get("/rest/api/2/project/" + project.key())
                .ok()
                .path("id")
                .asText();
        browser.goAs("security-manager", "/secure/CreateIssue!default.jspa?pid=" + id);
        String address = browser.all(By.linkText("Risk")).stream()
                .map(link -> link.getAttribute("href"))
                .filter(link -> link.contains("pid=" + id + "&"))
                .findFirst()
                .orElseThrow();
        open(look, "create a risk", "security-manager", address);
    }

    private void flags(BiConsumer<String, String> look) {
        String audit = records.create("security-manager", "Audit");
        records.link(audit, "SeMS audits", records.create("security-manager", "Control"));
        String link = records.issue(audit)
                .path("fields")
                .path("issuelinks")
                .path(0)
                .path("id")
                .asText();
        records.as("auditor").delete("/rest/api/2/issueLink/" + link).ok();
        Await.until(() -> records.flags(audit).contains("Link removed"));
        open(look, "flagged audit", "security-manager", "/browse/" + audit);
        browser.follow(By.cssSelector(".sems-clear-flags"));
        look.accept("clear flags", browser.at());
        browser.await(By.id("sems-reason")).sendKeys("Not audited this year");
        browser.submit(By.id("sems-reason"));
        look.accept("clear flags, refused", browser.at());
    }

    private void duties(BiConsumer<String, String> look) {
        String id = records.as("admin")
                .post(
                        "/rest/sems/1.0/appointments",
                        Map.of("sems", project.key(), "duty", "deputy-accountable-manager", "user", "security-manager"))
                .ok()
                .path("id")
                .asText();
        String duties = "/secure/SemsDuties!default.jspa?sems=" + project.key();
        open(look, "duties, an appointment to acknowledge", "security-manager", duties);
        records.as("security-manager")
                .post("/rest/sems/1.0/appointments/" + id + "/acknowledge", Map.of())
                .ok();
        records.goes("security-manager", new Risks(records).planned(), "Accept");
        records.as("admin")
                .post(
                        "/rest/sems/1.0/criteria/" + project.key(),
                        Map.of("model", NextVersion.publish(host, NextVersion.LENIENT)))
                .ok();
        open(look, "duties, to counter-sign, criteria to acknowledge", MANAGER, duties);
        open(look, "duties of an auditor", "auditor", duties);
        browser.goAs("security-manager", duties);
        browser.script("document.querySelectorAll('details').forEach(each => each.open = true)");
        look.accept("duties, criteria drafted", browser.at());
    }

    private void registers(BiConsumer<String, String> look) throws IOException {
        String page = "/secure/SemsImport!default.jspa?project=" + project.key();
        open(look, "import", "security-manager", page);
        Path folder = Files.createTempDirectory("sems-axe");
        Path file = Files.writeString(
                folder.resolve("register.csv"),
                "Risk ID,Threat,Likelihood,Impact,Owner,Colour\nA-1,Fire,High,4,Ops,red\nA-2,Flood,3,Major,risk-owner,blue\n");
        browser.await(By.id("sems-import-file")).sendKeys(file.toString());
        browser.await(By.id("sems-import-report"));
        look.accept("import, report", browser.at());
        browser.goAs("security-manager", page);
        Path broken = Files.writeString(folder.resolve("broken.csv"), "Risk ID,Threat\nA-1,\"never closed\n");
        browser.await(By.id("sems-import-file")).sendKeys(broken.toString());
        browser.await(By.cssSelector(".sems-failure"));
        look.accept("import, refused", browser.at());
    }

    private void administration(BiConsumer<String, String> look) {
        open(look, "set-up", "admin", "/secure/admin/SemsSetup!default.jspa");
        browser.find(By.id("sems-key")).sendKeys("bad key!");
        browser.press(By.cssSelector("#sems-setup button[value=plan]"));
        look.accept("set-up, refused", browser.at());
        SemsProject plain = SemsProject.plain(host);
        browser.go("/secure/admin/SemsSetup!default.jspa");
        browser.find(By.id("sems-key")).sendKeys(plain.key());
        browser.find(By.id("sems-name")).sendKeys("SeMS of " + plain.key());
        browser.find(By.id("sems-projects")).sendKeys(plain.key());
        browser.press(By.cssSelector("#sems-setup button[value=plan]"));
        browser.script("document.querySelectorAll('#sems-changes details').forEach((each, n) => each.open = n < 3)");
        look.accept("set-up, plan", browser.at());
        for (String step : List.of("verify", "ask-release", "ask-remove")) {
            browser.go("/secure/admin/SemsSetup!default.jspa");
            List<WebElement> buttons = browser.all(By.xpath(
                    "//table[@id='sems-list']//tr[td='" + project.key() + "']//button[@value='" + step + "']"));
            if (!buttons.isEmpty()) {
                browser.press(buttons.get(0));
                look.accept("set-up, " + step, browser.at());
            }
        }
        open(look, "appointments", "admin", "/secure/admin/SemsAppointments!default.jspa");
        List<WebElement> end = browser.all(By.cssSelector("button[value=ask-end]"));
        if (!end.isEmpty()) {
            browser.press(end.get(0));
            look.accept("appointments, end one", browser.at());
        }
    }

    /** The forms of gates and effects, empty and with something wrong in them, and the transition that shows it. */
    private void editor(BiConsumer<String, String> look) {
        OwnWorkflow workflow = new OwnWorkflow(host);
        String where = workflow.where(workflow.action("Resolved"));
        for (String module :
                List.of("Validator gate-validator", "Condition gate-condition", "PostFunction effect-function")) {
            String[] parts = module.split(" ");
            open(
                    look,
                    "workflow editor, " + parts[1],
                    "admin",
                    OwnWorkflow.FOLDER + "AddWorkflowTransition" + parts[0]
                            + "Params!default.jspa?pluginModuleKey=org.sems.jira%3A" + parts[1] + "&" + where);
        }
        browser.await(By.id("semsEffect1"));
        browser.press(By.id("add_submit"));
        look.accept("workflow editor, a transition with faults", browser.at());
    }

    private void heatmap(BiConsumer<String, String> look) {
        String address = host.as("admin")
                .get("/rest/api/2/project/" + project.key() + "/role")
                .ok()
                .path("SeMS Security Manager")
                .asText();
        host.as("admin")
                .post(address.substring(address.indexOf("/rest/")), Map.of("user", List.of("admin")))
                .ok();
        for (JsonNode dashboard : host.as("admin")
                .get("/rest/api/2/dashboard?maxResults=1000")
                .ok()
                .path("dashboards")) {
            if (dashboard.path("name").asText().contains("SeMS of " + project.key())) {
                browser.goAs(
                        "admin",
                        "/secure/Dashboard.jspa?selectPageId="
                                + dashboard.path("id").asText());
                browser.await(By.cssSelector(".dashboard-item caption"));
                look.accept("dashboard with heatmaps", browser.at());
                browser.await(By.cssSelector(".dashboard-item-edit")).click();
                browser.await(By.cssSelector(".sems-heatmap-form"));
                look.accept("form of a heatmap", browser.at());
                return;
            }
        }
        throw new AssertionError("there is no dashboard of " + project.key());
    }
}
