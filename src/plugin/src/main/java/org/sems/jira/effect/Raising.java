package org.sems.jira.effect;

import java.util.function.Supplier;

/**
 * Whether the record that this thread is creating is raised by an effect. Jira tells a validator nothing of the caller, and runs it in the
 * caller's thread. Kept in the JDK's classes, so that a thread of Jira holds nothing of ours when the app is gone.
 */
public final class Raising {
    private final ThreadLocal<Boolean> underWay = new ThreadLocal<>();

    public boolean isUnderWay() {
        return underWay.get() != null;
    }

    <T> T raise(Supplier<T> creation) {
        underWay.set(Boolean.TRUE);
        try {
            return creation.get();
        } finally {
            underWay.remove();
        }
    }
}
