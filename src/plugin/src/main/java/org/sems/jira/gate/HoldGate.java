package org.sems.jira.gate;

import com.opensymphony.workflow.InvalidInputException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sems.catalogue.CreationGate;
import org.sems.gate.Decision;
import org.sems.gate.Gate;
import org.sems.gate.rule.Reason;
import org.sems.problem.Refused;

/** Holds the gate of a transition against the record as the transition's screen leaves it, and the screen against what is stored. */
public final class HoldGate {
    private final ParsedGates gates;
    private final DecideGate decide;
    private final HoldCreation creation;
    private final SituationOf situations;
    private final WatchedFacts watched;
    private final StaleScreen stale;
    private final Refusal refusal;

    public HoldGate(
            ParsedGates gates,
            DecideGate decide,
            HoldCreation creation,
            SituationOf situations,
            WatchedFacts watched,
            StaleScreen stale,
            Refusal refusal) {
        this.gates = gates;
        this.decide = decide;
        this.creation = creation;
        this.situations = situations;
        this.watched = watched;
        this.stale = stale;
        this.refusal = refusal;
    }

    /** Leaves behind what it has seen, so that the decision can be refused if that is no longer so. */
    void at(RunningTransition transition, Optional<String> text) throws InvalidInputException {
        try {
            Gate gate = gates.gate(text);
            if (transition.isCreation() && CreationGate.isOne(gate)) {
                creation.at(transition, gate);
                return;
            }
            watched.note(
                    transition,
                    watched.of(transition.issue(), situations.before(transition).record(), gate));
            Decision onItsFacts = decide.on(gate, transition, situations.after(transition), transition.before());
            List<Reason> refusals = Stream.concat(stale.findUndone(transition).stream(), onItsFacts.refusals().stream())
                    .toList();
            Decision decision = new Decision(refusals, onItsFacts.exceptions());
            if (!decision.isAllowed(transition.reason().isPresent())) {
                throw refusal.of(transition, decision);
            }
        } catch (Refused unreadable) {
            throw refusal.of(unreadable.problems());
        }
    }
}
