package org.sems.e2e.proofs;

import java.util.List;
import org.sems.e2e.bench.Bench;

/** The measurements of {@code ./sems bench} with small registers: that they run through, and what they are on this commit. */
final class BenchProof implements Proof {

    private static final List<Integer> SIZES = List.of(1_000, 10_000);

    @Override
    public String name() {
        return "bench";
    }

    @Override
    public String title() {
        return "Measurements with small registers";
    }

    @Override
    public void run(Report report) {
        String measured = Bench.measure(SIZES);
        report.count("Registers measured", SIZES.size());
        report.tell(measured);
        report.tell(
                "Larger registers: `./sems bench` writes [performance.md](../performance.md). Nothing here is held against a limit.");
    }
}
