package org.sems.e2e.proofs;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.sems.e2e.gate.Records;
import org.sems.e2e.host.Answer;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.SemsProject;

/** Imports of a register, cut off at random moments and taken up again. */
final class KilledImport {

    private static final int ROWS = 20;
    private static final int CONTROLS = 7;
    private static final int CUTS_OF_ONE_FILE = 2;

    private final Host host;
    private final Random random;
    private final Report report;
    private SemsProject project;
    private long undisturbed;

    KilledImport(Host host, Random random, Report report) {
        this.host = host;
        this.random = random;
        this.report = report;
    }

    void rounds(int rounds) {
        project = SemsProject.withCoreProfile(host);
        importFile();
        project = SemsProject.withCoreProfile(host);
        long start = System.nanoTime();
        importFile();
        undisturbed = System.nanoTime() - start;
        check();
        for (int round = 0; round < rounds; round++) {
            project = SemsProject.withCoreProfile(host);
            for (int cut = 0; cut < CUTS_OF_ONE_FILE; cut++) {
                CompletableFuture<Answer> running = CompletableFuture.supplyAsync(this::send);
                Moment.within(undisturbed, random).kill(host);
                running.handle((answer, failure) -> answer).join();
                host.start();
                int in = count("issuetype = Risk");
                report.count(
                        in == 0
                                ? "Imports killed before the first row"
                                : in < ROWS ? "Imports killed half-way" : "Imports killed after the last row");
            }
            importFile();
            check();
            report.say("import round " + (round + 1) + " of " + rounds);
        }
    }

    private void check() {
        int risks = count("issuetype = Risk");
        report.holds("Imports with one risk for each row", risks == ROWS, risks + " risks of " + ROWS + " rows");
        int controls = count("issuetype = Control");
        report.holds(
                "Imports with one control for each name",
                controls == CONTROLS,
                controls + " controls of " + CONTROLS + " names");
        Set<String> summaries = new HashSet<>();
        for (JsonNode risk : project.as("security-manager")
                .search("project = " + project.key() + " AND issuetype = Risk")
                .ok()
                .path("issues")) {
            String key = risk.path("key").asText();
            summaries.add(risk.path("fields").path("summary").asText());
            int links = new Records(project).linked(key, "SeMS treats").size();
            report.holds("Imported risks with both their links", links == 2, key + " has " + links + " links");
        }
        report.holds("Imports in which no row is another one's", summaries.size() == ROWS, "only " + summaries);
        JsonNode again = importFile();
        report.holds(
                "Imports that change nothing when done once more",
                again.findValues("outcome").stream()
                        .allMatch(outcome -> outcome.asText().equals("unchanged")),
                "once more: " + again.path("totals"));
    }

    private int count(String jql) {
        return project.as("security-manager")
                .search("project = " + project.key() + " AND " + jql)
                .keys()
                .size();
    }

    private JsonNode importFile() {
        return send().ok();
    }

    private Answer send() {
        return project.as("security-manager")
                .post(
                        "/rest/sems/1.0/import/" + project.key() + "/apply",
                        Map.of(
                                "fileName",
                                "register.csv",
                                "content",
                                Base64.getEncoder().encodeToString(register().getBytes(StandardCharsets.UTF_8)),
                                "mapping",
                                Map.of()));
    }

    private static String register() {
        StringBuilder csv = new StringBuilder("Risk ID,Asset/Area,Threat,Likelihood,Impact,Existing Controls\n");
        for (int row = 0; row < ROWS; row++) {
            csv.append("R-%d,Area %d,Threat number %d,High,Medium,Control %d; Control %d%n"
                    .formatted(row, row, row, row % CONTROLS, (row + 1) % CONTROLS));
        }
        return csv.toString();
    }
}
