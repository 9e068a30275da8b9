package org.sems.jira.gate;

import java.util.Optional;
import org.sems.problem.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether a user is of those whom a gate lets through at all, whatever he will enter. */
public final class MayTry {
    private static final Logger LOG = LoggerFactory.getLogger(MayTry.class);
    private final ParsedGates gates;
    private final DecideGate decide;
    private final SituationOf situations;

    public MayTry(ParsedGates gates, DecideGate decide, SituationOf situations) {
        this.gates = gates;
        this.decide = decide;
        this.situations = situations;
    }

    /** A demand that a reason overrides hides nothing: the reason is given later. */
    boolean is(RunningTransition transition, Optional<String> text) {
        try {
            return decide.on(gates.gate(text), situations.before(transition))
                    .refusals()
                    .isEmpty();
        } catch (Refused unreadable) {
            LOG.warn("{} is hidden, since its gate cannot be read: {}", transition.name(), unreadable.getMessage());
            return false;
        }
    }
}
