package org.sems.e2e.proofs;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.sems.e2e.host.Answer;

/** Requests that leave in the same moment, each in a thread of its own. */
final class Together {

    /** After this long a request counts as hanging. */
    private static final long PATIENCE_SECONDS = 60;

    private Together() {}

    /** The answers in the order of the requests. */
    @SafeVarargs
    static List<Answer> send(Supplier<Answer>... requests) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(requests.length);
        List<CompletableFuture<Answer>> sent = new ArrayList<>();
        for (Supplier<Answer> request : requests) {
            sent.add(CompletableFuture.supplyAsync(
                    () -> {
                        await(barrier);
                        return request.get();
                    },
                    task -> new Thread(task).start()));
        }
        List<Answer> answers = new ArrayList<>();
        for (CompletableFuture<Answer> each : sent) {
            answers.add(each.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
        }
        return answers;
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
