package org.sems.e2e.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.SemsProject;

/** Imports registers: each row becomes a risk with a control of its own and one that ten rows share. */
final class Imports {

    private static final String HEADINGS =
            "Risk ID,Risk title,Category,Threat,Vulnerability,Inherent likelihood,Inherent impact,"
                    + "Current likelihood,Current impact,Residual likelihood,Residual impact,Existing controls,Recommended controls,Strategy,Owner,Target date\n";
    private static final String ROW =
            "R-%1$d,Sample risk %1$d,Physical,Somebody climbs fence %1$d,Part %1$d is out of sight,Likely,Major,"
                    + "Possible,Major,Unlikely,Major,Patrol %2$d,Camera %1$d,Control,risk-owner,2027-06-30\n";

    private final Host sandbox;
    private final Meter meter;
    private final Table table;
    private final Map<String, Double> millisPerRow = new HashMap<>();

    Imports(Host sandbox, Meter meter, String title) {
        this.sandbox = sandbox;
        this.meter = meter;
        this.table = new Table(
                title,
                "Import",
                "Rows",
                "ms, least / median",
                "Rows a second",
                "Growth by row",
                "Host calls by row",
                "Searches, counts",
                "Issue loads by row");
    }

    Table table() {
        return table;
    }

    /** The same file in three ways into each of the projects, none of which has it yet. */
    void measure(int rows, List<SemsProject> projects) {
        row("Preview", rows, projects, "preview", "create");
        row("Apply", rows, projects, "apply", "create");
        row("Apply again", rows, projects, "apply", "unchanged");
    }

    private void row(String what, int rows, List<SemsProject> projects, String mode, String outcome) {
        List<Measured> measured = new ArrayList<>();
        projects.forEach(project -> measured.add(meter.once(() -> run(project, mode, rows, outcome))));
        Times times = Times.together(measured.stream().map(Measured::times).toList());
        Calls calls = measured.get(0).calls();
        double perRow = times.least() / rows;
        Double before = millisPerRow.put(what, perRow);
        table.row(
                what,
                rows,
                times.inWords(),
                Numbers.text(1000 / perRow),
                before == null ? Numbers.NONE : Numbers.times(perRow / before),
                Numbers.text((double) calls.all() / rows),
                calls.searches() + calls.counts(),
                Numbers.text((double) calls.issueLoads() / rows));
    }

    private void run(SemsProject project, String mode, int rows, String outcome) {
        JsonNode report = project.as("security-manager")
                .post(
                        "/rest/sems/1.0/import/" + project.key() + "/" + mode,
                        Map.of("fileName", "register-" + rows + ".csv", "content", register(rows), "mapping", Map.of()))
                .ok()
                .path("rows");
        if (report.size() != rows) {
            throw new AssertionError("of " + rows + " rows " + report.size() + " are told of");
        }
        report.forEach(row -> {
            if (!row.path("outcome").asText().equals(outcome)) {
                throw new AssertionError("not " + outcome + ": " + row);
            }
        });
    }

    private static String register(int rows) {
        StringBuilder register = new StringBuilder(HEADINGS);
        for (int row = 1; row <= rows; row++) {
            register.append(String.format(Locale.ROOT, ROW, row, row / 10));
        }
        return Base64.getEncoder().encodeToString(register.toString().getBytes(StandardCharsets.UTF_8));
    }
}
