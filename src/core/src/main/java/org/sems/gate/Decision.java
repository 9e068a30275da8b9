package org.sems.gate;

import java.util.List;

import org.sems.gate.rule.Reason;

/**
 * A gate's answer.
 *
 * @param refusals   what forbids the transition
 * @param exceptions what forbids it unless a reason is given
 */
public record Decision(List<Reason> refusals, List<Reason> exceptions) {

    public Decision {
        refusals = List.copyOf(refusals);
        exceptions = List.copyOf(exceptions);
    }

    public boolean isAllowed(boolean reasonGiven) {
        return refusals.isEmpty() && (exceptions.isEmpty() || reasonGiven);
    }

    /** Whether nothing but a reason is missing. */
    public boolean needsReason() {
        return refusals.isEmpty() && !exceptions.isEmpty();
    }
}
