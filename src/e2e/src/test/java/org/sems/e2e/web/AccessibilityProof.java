package org.sems.e2e.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sems.e2e.host.Host;
import org.sems.e2e.proofs.Proof;
import org.sems.e2e.proofs.Report;

/** Runs axe-core over every page of the app, as wide as a screen and as narrow as a phone, light and dark. */
public final class AccessibilityProof implements Proof {

    private static final Path AXE =
            Path.of(System.getProperty("sems.root"), "target/proofs/node_modules/axe-core/axe.min.js");
    private static final int[] WIDTHS = {1280, 360};
    /** Where AUI is not there, both look the same. */
    private static final List<String> MODES = List.of("light", "dark");

    /** What the app draws itself bears its name; on a page of its own all but the frame around it is the app's. */
    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            const own = /\\/Sems[A-Z]/.test(location.pathname);
            const isOurs = node => {
              const element = typeof node.target[0] === 'string' ? document.querySelector(node.target[0]) : null;
              return !!element && (!!element.closest('[class*="sems"], [id*="sems"], [data-sems]') || own && !!element.closest('main'));
            };
            axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}).then(result => done(JSON.stringify({
              version: axe.version,
              passes: result.passes.reduce((sum, rule) => sum + rule.nodes.length, 0),
              violations: result.violations.flatMap(rule => rule.nodes.map(node => ({
                rule: rule.id, impact: node.impact || rule.impact, ours: isOurs(node), target: String(node.target[0]), html: node.html.slice(0, 160)})))
            })), failure => done(JSON.stringify({failure: String(failure)})));
            """;

    /** AUI lets colours change slowly, and axe would see them on their way. */
    private static final String AT_ONCE = """
            document.head.appendChild(document.createElement('style')).textContent = '* {transition: none !important}';
            document.documentElement.dataset.colorMode = arguments[0];
            """;

    private final ObjectMapper json = new ObjectMapper();
    /** Places of each rule with its impact, in the app's markup and in the sandbox's. */
    private final Map<String, Integer> ours = new TreeMap<>();

    private final Map<String, Integer> frames = new TreeMap<>();
    private final Map<String, String> places = new LinkedHashMap<>();
    private final List<String> pages = new ArrayList<>();
    private String version = "?";

    @Override
    public String name() {
        return "axe";
    }

    @Override
    public String title() {
        return "Pages seen by axe-core";
    }

    @Override
    public void run(Report report) throws IOException {
        if (!Files.exists(AXE)) {
            report.notRun("npm did not bring axe-core.");
            return;
        }
        String axe = Files.readString(AXE);
        if (!Host.hasAui()) {
            report.notRun("npm did not bring AUI: pages have a plain style, and no dark one.");
        }
        String look = Host.hasAui() ? "the real AUI" : "the sandbox's plain style for both";
        Host host = Host.fresh();
        try (Browser browser = Browser.open(host.url())) {
            new EveryPage(host, browser).visit((page, loaded) -> {
                for (String mode : MODES) {
                    browser.script(AT_ONCE, mode);
                    for (int width : WIDTHS) {
                        browser.width(width);
                        look(new Look(page, width, mode), axe, browser, report);
                    }
                }
                browser.width(WIDTHS[0]);
            });
        } finally {
            host.kill();
        }
        report.tell(
                "axe-core " + version
                        + " with its rules for WCAG 2.0, 2.1 and 2.2 A and AA and its best practices. Widths: 1280 and 360 pixels. Themes: light and dark, with "
                        + look
                        + ". A place counts as the app's if it is inside of what the app draws, or in the main part of a page of the app's own; all else is the sandbox's frame, which stands for Jira's and is not held against the app."
                        + " Only *serious* and *critical* ones in the app's markup are faults. What no tool sees (order of reading, sense of the words) is not proven here.");
        report.tell("Pages: " + String.join("; ", pages) + ".");
        report.tell(table("In the app's markup", ours));
        if (!places.isEmpty()) {
            report.tell("Places in the app's markup, the first one of each rule and page:\n\n"
                    + places.entrySet().stream()
                            .map(place -> "- " + place.getKey() + ": `"
                                    + place.getValue().replace("`", "'").replace("\n", " ") + "`")
                            .collect(Collectors.joining("\n")));
        }
        report.tell(table("In the sandbox's frame", frames));
    }

    private record Look(String page, int width, String mode) {
        @Override
        public String toString() {
            return page + " at " + width + " pixels, " + mode;
        }
    }

    private void look(Look look, String axe, Browser browser, Report report) {
        String page = look.page();
        browser.script(axe);
        JsonNode result = read((String) browser.scriptThatAnswers(RUN));
        if (result.has("failure")) {
            report.fault("axe failed on " + look + ": " + result.path("failure").asText());
            return;
        }
        version = result.path("version").asText();
        report.count("Pages looked at, at " + look.width() + " pixels, " + look.mode());
        report.count("Places that passed a rule", result.path("passes").asInt());
        report.say(look + ": " + result.path("violations").size() + " violations");
        if (!pages.contains(page)) {
            pages.add(page);
        }
        for (JsonNode violation : result.path("violations")) {
            String rule = violation.path("rule").asText() + " ("
                    + violation.path("impact").asText() + ")";
            boolean isOurs = violation.path("ours").asBoolean();
            (isOurs ? ours : frames).merge(rule, 1, Integer::sum);
            if (isOurs
                    && places.putIfAbsent(
                                    page + ", " + look.mode() + ", " + rule,
                                    violation.path("html").asText())
                            == null
                    && isGrave(violation)) {
                report.fault(look + ", " + rule + ": `" + violation.path("html").asText() + "`");
            }
        }
    }

    private static boolean isGrave(JsonNode violation) {
        return List.of("serious", "critical").contains(violation.path("impact").asText());
    }

    private static String table(String where, Map<String, Integer> rules) {
        return rules.isEmpty()
                ? where + ": no violation."
                : "| " + where + ": rule (impact) | Places |\n|---|---:|\n"
                        + rules.entrySet().stream()
                                .map(rule -> "| " + rule.getKey() + " | " + rule.getValue() + " |")
                                .collect(Collectors.joining("\n"));
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (IOException e) {
            throw new IllegalStateException(text, e);
        }
    }
}
