package org.sems.sandbox.kernel;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/**
 * Places at which the process can be made to end as by a power cut, or a thread to wait: {@code transition.validated} (no function has run yet),
 * {@code transition.before-commit}, {@code transition.after-commit}, the last two of {@code create}, and {@code call Interface.method} before the
 * app's call of a host service.
 */
public final class KillPoints {
    private static final long BETWEEN_LOOKS_NANOS = 10_000_000;
    private final Runnable cut;
    private final AtomicReference<Armed> armed = new AtomicReference<>();
    private final AtomicReference<Thread> last = new AtomicReference<>();
    private final AtomicReference<Pause> pause = new AtomicReference<>();

    /** @param cut ends the process */
    public KillPoints(Runnable cut) {
        this.cut = cut;
    }

    private record Armed(String place, int times) {}

    private record Pause(String place, AtomicBoolean isReached, CountDownLatch end) {}

    /** The first thread that reaches the place waits there until {@link #goOn}; others pass. */
    public void pause(String place) {
        goOn();
        pause.set(new Pause(place, new AtomicBoolean(), new CountDownLatch(1)));
    }

    /** Whether a thread waits, or has waited, at the place that was named last. */
    public boolean isReached() {
        return Optional.ofNullable(pause.get())
                .filter(wanted -> wanted.isReached.get())
                .isPresent();
    }

    public void goOn() {
        Optional.ofNullable(pause.getAndSet(null)).ifPresent(wanted -> wanted.end.countDown());
    }

    private void waitAt(String place) {
        Pause wanted = pause.get();
        if (wanted != null && wanted.place.equals(place) && wanted.isReached.compareAndSet(false, true)) {
            try {
                wanted.end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** @param times the power is cut when the place is reached for the n-th time from now on */
    public void arm(String place, int times) {
        armed.set(new Armed(place, times));
    }

    public void disarm() {
        armed.set(null);
        last.set(null);
    }

    /**
     * This thread is about to reach the place, with a commit as the last thing before it. If the power is cut there, no other thread of the app
     * does anything from here on: on a busy machine it might else see what was committed before the power is gone.
     */
    public void approach(String place) {
        Armed now = armed.get();
        if (now != null && now.place.equals(place) && now.times == 1) {
            last.set(Thread.currentThread());
        }
    }

    public void reach(String place) {
        waitAt(place);
        while (last.get() != null && last.get() != Thread.currentThread()) {
            LockSupport.parkNanos(this, BETWEEN_LOOKS_NANOS);
        }
        Armed now = armed.get();
        if (now != null && now.place.equals(place)) {
            Armed left = armed.updateAndGet(a -> a == null ? null : new Armed(a.place, a.times - 1));
            if (left != null && left.times <= 0) {
                cut.run();
            }
        }
    }
}
