package org.sems.gate;

import java.util.List;
import org.sems.gate.rule.Reason;
import org.sems.record.Authority;

/**
 * A gate's answer.
 *
 * @param refusals   what forbids the transition
 * @param exceptions what forbids it unless a reason is given
 * @param authority  by which of the roles and duties that the gate asks for the actor decides; empty if it asks for none that they have
 */
public record Decision(List<Reason> refusals, List<Reason> exceptions, Authority authority) {

    /** Of a gate that asks for no role and no duty. */
    public Decision(List<Reason> refusals, List<Reason> exceptions) {
        this(refusals, exceptions, Authority.NONE);
    }

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
