package org.sems.e2e.proofs;

import java.util.Random;

/** Where the random moments of a run come from; the same one gives the same moments, though not the same machine. */
record Seed(long value) {

    /** From {@code -Dsems.seed}, else from the clock. */
    static Seed given() {
        return new Seed(Long.getLong("sems.seed", System.currentTimeMillis()));
    }

    Random random() {
        return new Random(value);
    }
}
