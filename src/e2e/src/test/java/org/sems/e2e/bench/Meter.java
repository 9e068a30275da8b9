package org.sems.e2e.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sems.e2e.gate.Await;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.Rest;

/** Takes the time of tasks over HTTP, and counts what each of them makes the app ask of the sandbox. */
final class Meter {

    private static final int COUNTED = 5;

    private final Rest admin;
    private Calls lastSeen;

    Meter(Host sandbox) {
        admin = sandbox.as("admin");
    }

    /** For what cannot be done twice. What follows in the background is counted, too, but not timed. */
    Measured once(Runnable work) {
        settle();
        admin.delete("/sandbox/calls").ok();
        long nanos = nanos(work);
        return new Measured(new Times(nanos), settle());
    }

    /** Waits until the app asks nothing more of its host; answers what it has asked. */
    Calls settle() {
        lastSeen = null;
        Await.until(() -> {
            Calls before = lastSeen;
            lastSeen = Calls.of(admin.get("/sandbox/calls").ok());
            return lastSeen.equals(before);
        });
        return lastSeen;
    }

    /** All of them in turn, so that whatever else the machine does meets them alike, after half as many runs of warm-up. */
    List<Measured> inTurn(int runs, List<Task> tasks) {
        for (int run = 0; run < (runs + 1) / 2; run++) {
            tasks.forEach(Meter::timed);
        }
        long[][] nanos = new long[tasks.size()][runs];
        for (int run = 0; run < runs; run++) {
            for (int task = 0; task < tasks.size(); task++) {
                nanos[task][run] = timed(tasks.get(task));
            }
        }
        List<Measured> measured = new ArrayList<>();
        for (int task = 0; task < tasks.size(); task++) {
            measured.add(new Measured(new Times(nanos[task]), counted(tasks.get(task))));
        }
        return measured;
    }

    /** The median of some runs: what follows from an earlier one may be counted in the next. */
    private Calls counted(Task task) {
        List<Calls> runs = new ArrayList<>();
        for (int run = 0; run < COUNTED; run++) {
            runs.add(once(task.work()).calls());
            task.undo().run();
        }
        runs.sort(Comparator.comparingLong(Calls::all));
        return runs.get(COUNTED / 2);
    }

    private static long timed(Task task) {
        long nanos = nanos(task.work());
        task.undo().run();
        return nanos;
    }

    private static long nanos(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }
}
