package org.sems.sandbox.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class KillPointsTest {
    private final AtomicInteger cuts = new AtomicInteger();
    private final KillPoints points = new KillPoints(cuts::incrementAndGet);

    @Test
    void cutsThePowerWhereItWasTold() {
        points.arm("transition.after-commit", 1);

        points.reach("transition.before-commit");
        assertThat(cuts).hasValue(0);
        points.reach("transition.after-commit");

        assertThat(cuts).hasValue(1);
    }

    @Test
    void countsHowOftenThePlaceIsReached() {
        points.arm("call IssueService.create", 3);

        points.reach("call IssueService.create");
        points.reach("call IssueService.create");
        assertThat(cuts).hasValue(0);
        points.reach("call IssueService.create");

        assertThat(cuts).hasValue(1);
    }

    @Test
    void nobodyElseDoesAnythingBetweenTheLastCommitAndTheCut() throws Exception {
        points.arm("transition.after-commit", 1);
        points.approach("transition.after-commit");
        CompletableFuture<Integer> other = CompletableFuture.supplyAsync(() -> {
            points.reach("call ActiveObjects.executeInTransaction");
            return cuts.get();
        });

        points.reach("transition.after-commit");
        points.disarm();

        assertThat(other.get()).as("cuts before the other went on").isEqualTo(1);
    }

    @Test
    void theFirstThreadThatReachesAPlaceWaitsThereAndOthersPass() throws Exception {
        points.pause("transition.validated");
        points.reach("create.before-commit");
        assertThat(points.isReached()).isFalse();
        CompletableFuture<Void> first = CompletableFuture.runAsync(() -> points.reach("transition.validated"));
        while (!points.isReached()) {
            Thread.onSpinWait();
        }

        points.reach("transition.validated");
        assertThat(first).isNotDone();
        points.goOn();

        first.get();
        points.reach("transition.validated");
        assertThat(points.isReached()).isFalse();
    }

    @Test
    void doesNothingUnlessItIsArmed() {
        points.arm("create.before-commit", 1);
        points.disarm();

        points.reach("create.before-commit");

        assertThat(cuts).hasValue(0);
    }
}
