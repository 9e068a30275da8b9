package org.sems.jira.gate;

import java.util.Optional;
import org.sems.jira.gate.transition.EvaluateTransitionGate;
import org.sems.jira.gate.transition.ParsedGates;
import org.sems.jira.gate.transition.RunningTransition;
import org.sems.jira.gate.transition.TransitionSituations;
import org.sems.problem.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether a gate can let a user pass at all, independent of what they will enter. */
public final class CheckWho {
    private static final Logger LOG = LoggerFactory.getLogger(CheckWho.class);
    private final ParsedGates gates;
    private final EvaluateTransitionGate decide;
    private final TransitionSituations situations;

    public CheckWho(ParsedGates gates, EvaluateTransitionGate decide, TransitionSituations situations) {
        this.gates = gates;
        this.decide = decide;
        this.situations = situations;
    }

    /** A demand that a reason overrides hides nothing: the reason is given later. */
    boolean allows(RunningTransition transition, Optional<String> text) {
        try {
            return decide.evaluate(gates.gate(text), situations.readBefore(transition))
                    .refusals()
                    .isEmpty();
        } catch (Refused unreadable) {
            LOG.warn("{} is hidden, since its gate cannot be read: {}", transition.name(), unreadable.getMessage());
            return false;
        }
    }
}
