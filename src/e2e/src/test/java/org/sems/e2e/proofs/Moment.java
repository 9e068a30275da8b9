package org.sems.e2e.proofs;

import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.sems.e2e.host.Host;

/** A random moment within a span of time at which a process is killed. */
record Moment(long afterNanos) {

    static Moment within(long nanos, Random random) {
        return new Moment((long) (random.nextDouble() * nanos));
    }

    /** Lets the time pass, and kills. */
    void kill(Host host) {
        long end = System.nanoTime() + afterNanos;
        for (long left = afterNanos; left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
        host.kill();
    }
}
