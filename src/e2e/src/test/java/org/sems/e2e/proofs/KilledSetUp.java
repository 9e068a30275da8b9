package org.sems.e2e.proofs;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import org.sems.e2e.host.Answer;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.SemsProject;
import org.sems.e2e.host.Stored;

/** The first set-up of a sandbox, cut off at a random moment and applied again. */
final class KilledSetUp {

    private final Random random;
    private final Report report;

    KilledSetUp(Random random, Report report) {
        this.random = random;
        this.report = report;
    }

    void rounds(int rounds) {
        Host host = Host.fresh();
        SemsProject project = SemsProject.plain(host);
        long start = System.nanoTime();
        project.setup("apply").ok();
        long undisturbed = System.nanoTime() - start;
        SortedMap<String, List<String>> whole = Stored.in(host).contents(project.key());
        host.kill();
        for (int round = 0; round < rounds; round++) {
            round(undisturbed, whole);
            report.say("set-up round " + (round + 1) + " of " + rounds);
        }
    }

    private void round(long undisturbed, SortedMap<String, List<String>> whole) {
        Host host = Host.fresh();
        try {
            SemsProject project = SemsProject.plain(host);
            CompletableFuture<Answer> running = CompletableFuture.supplyAsync(() -> project.setup("apply"));
            Moment.within(undisturbed, random).kill(host);
            boolean done = running.handle((answer, failure) -> failure == null).join();
            host.start();
            report.count(done ? "Set-ups killed after the answer" : "Set-ups killed before the answer");
            project.setup("apply").ok();
            report.holds(
                    "Set-ups with nothing left to do",
                    project.setup("plan").ok().path("changes").isEmpty(),
                    "after a kill the plan has " + project.setup("plan").ok().path("changes"));
            report.holds(
                    "Set-ups in which nothing is missing or changed",
                    project.setup("verify").ok().path("drift").isEmpty(),
                    "after a kill there is drift: "
                            + project.setup("verify").ok().path("drift"));
            compare(Stored.in(host).contents(project.key()), whole);
        } finally {
            host.kill();
        }
    }

    private void compare(SortedMap<String, List<String>> found, SortedMap<String, List<String>> whole) {
        for (Map.Entry<String, List<String>> kind : whole.entrySet()) {
            report.holds(
                    "Kinds of stored things that are as after an undisturbed set-up",
                    kind.getValue().equals(found.get(kind.getKey())),
                    "of the kind " + kind.getKey() + " there are "
                            + found.getOrDefault(kind.getKey(), List.of()).size() + ", undisturbed "
                            + kind.getValue().size() + ", or they differ");
        }
        report.holds(
                "Set-ups without a kind of stored things that an undisturbed one has not",
                found.keySet().equals(whole.keySet()),
                found.keySet() + " instead of " + whole.keySet());
    }
}
