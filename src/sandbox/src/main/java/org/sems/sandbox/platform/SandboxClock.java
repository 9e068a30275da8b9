package org.sems.sandbox.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The time of the sandbox: the machine's, or shifted so that tests can let days pass. */
public final class SandboxClock extends Clock {
    private final Clock machine;
    private volatile Duration shift = Duration.ZERO;

    public SandboxClock() {
        this(Clock.systemDefaultZone());
    }

    SandboxClock(Clock machine) {
        this.machine = machine;
    }

    /** From now on the time runs from {@code to}. */
    public void set(Instant to) {
        shift = Duration.between(machine.instant(), to);
    }

    public void reset() {
        shift = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(shift);
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new SandboxClock(machine.withZone(zone));
    }
}
