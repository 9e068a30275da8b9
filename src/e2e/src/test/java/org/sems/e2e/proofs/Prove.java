package org.sems.e2e.proofs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sems.e2e.bench.Machine;
import org.sems.e2e.web.AccessibilityProof;

/** Runs proofs by name, all of them if none is named, and writes {@code docs/proofs/NAME.md} for each. Ends with 1 if one has a fault. */
public final class Prove {

    private static final Path PAGES = Path.of(System.getProperty("sems.root"), "docs", "proofs");

    private Prove() {}

    private static List<Proof> all() {
        Seed seed = Seed.given();
        return List.of(
                new Kills(seed),
                new DoubleClicks(),
                new TwoInstances(),
                new Tampering(),
                new AccessibilityProof(),
                new BenchProof(),
                new RestClients());
    }

    public static void main(String[] names) throws IOException {
        List<Proof> all = all();
        List<String> known = all.stream().map(Proof::name).toList();
        if (!known.containsAll(List.of(names))) {
            System.err.println("unknown: there are " + String.join(", ", known));
            System.exit(2);
        }
        List<String> failed = new ArrayList<>();
        for (Proof proof : all) {
            if ((names.length == 0 || List.of(names).contains(proof.name())) && !run(proof)) {
                failed.add(proof.name());
            }
        }
        System.out.println(failed.isEmpty() ? "All proofs hold." : "Do not hold: " + String.join(", ", failed));
        System.exit(failed.isEmpty() ? 0 : 1);
    }

    private static boolean run(Proof proof) throws IOException {
        System.out.println("prove: " + proof.name());
        Report report = new Report();
        Instant start = Instant.now();
        try {
            proof.run(report);
        } catch (Exception | AssertionError broken) { // the edge: a proof that breaks off is one that does not hold
            broken.printStackTrace();
            report.fault("The proof broke off: " + broken);
        }
        Files.createDirectories(PAGES);
        Files.writeString(
                PAGES.resolve(proof.name() + ".md"), page(proof, report, Duration.between(start, Instant.now())));
        System.out.println("  " + (report.isClean() ? "holds" : report.faults().size() + " faults"));
        return report.isClean();
    }

    private static String page(Proof proof, Report report, Duration took) {
        return "# " + proof.title() + "\n\nWritten by `./sems prove " + proof.name() + "` on " + LocalDate.now()
                + " at commit "
                + System.getProperty("sems.commit", "unknown") + ", in " + took.toSeconds() / 60 + " min "
                + took.toSeconds() % 60 + " s, in the sandbox and not in Jira, on " + Machine.inWords() + "."
                + unusual() + "\n\n"
                + report.markdown().strip() + "\n";
    }

    /** Numbers of rounds that were given for this run. */
    private static String unusual() {
        String given = System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.matches("sems\\.(kills|clicks|instances)\\..*"))
                .sorted()
                .map(name -> name + "=" + System.getProperty(name))
                .collect(Collectors.joining(", "));
        return given.isEmpty() ? "" : " With other numbers than usual: " + given + ".";
    }
}
