package org.sems.e2e.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.SemsProject;

/**
 * Publishes times and host calls of the app in a sandbox of its own: {@code ./sems bench}. No test and no threshold. What the sandbox takes says
 * nothing of a real Jira; how it grows, and what the app asks of its host, does.
 */
public final class Bench {

    private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000);
    /** As much as a long-running server has: both compilers, and memory for the largest register. */
    private static final List<String> JVM = List.of("-XX:MaxRAMPercentage=50");

    private final Host sandbox = Host.freshOf(JVM);
    private final Meter meter = new Meter(sandbox);
    private final List<Table> tables = new ArrayList<>();

    private Bench() {}

    /** @param sizes of the register, growing; none: the usual ones */
    public static void main(String[] sizes) throws IOException {
        String measured = measure(
                sizes.length == 0
                        ? SIZES
                        : Arrays.stream(sizes).map(Integer::valueOf).sorted().toList());
        System.out.println("\n" + measured);
        new Page(Path.of(System.getProperty("sems.root"), "docs", "performance.md")).write(measured);
    }

    /** Answers the tables in Markdown. */
    public static String measure(List<Integer> sizes) {
        Instant start = Instant.now();
        Bench bench = new Bench();
        bench.run(sizes);
        return "Measured in the sandbox, not in Jira, on " + LocalDate.now() + " in "
                + ChronoUnit.MINUTES.between(start, Instant.now()) + " minutes, at commit "
                + System.getProperty("sems.commit", "unknown") + ": " + Machine.inWords() + ".\n\n"
                + bench.tables.stream().map(Table::markdown).collect(Collectors.joining("\n"));
    }

    private void run(List<Integer> sizes) {
        say("sets up ten SeMSs");
        SetUps setUps = new SetUps(sandbox, meter);
        Table setUp = setUps.measured();
        List<SemsProject> projects = setUps.projects();
        GrowingRegister register = new GrowingRegister(sandbox, projects.get(0));
        Heatmaps heatmaps = new Heatmaps(sandbox, meter, register);
        MemoryHeld memory = new MemoryHeld(sandbox);

        say("imports registers");
        new Imports(sandbox, meter, "").measure(100, projects.subList(1, 2));
        Imports imports = new Imports(sandbox, meter, "Import of a register");
        imports.measure(100, projects.subList(2, 5));
        imports.measure(1_000, projects.subList(5, 8));

        say("closes audits");
        Findings findings = new Findings(sandbox, meter, register.project());
        Table steps = findings.measured("Steps of an audit, by its linked findings");

        memory.measure(0);
        for (int records : sizes) {
            say("fills the register up to " + records + " records");
            register.growTo(records);
            heatmaps.measure();
            memory.measure(records);
        }
        String size = String.format(Locale.ROOT, "%,d", register.size());
        say("does the rest once more beside the full register");
        Table stepsBeside = findings.measured("The same steps in a register of " + size + " records");
        Imports importsBeside = new Imports(sandbox, meter, "The same import into a register of " + size + " records");
        importsBeside.measure(100, projects.subList(0, 1));

        tables.addAll(heatmaps.tables());
        tables.addAll(List.of(steps, stepsBeside, imports.table(), importsBeside.table(), setUp, memory.table()));
    }

    private static void say(String what) {
        System.out.println("bench: " + what);
    }
}
