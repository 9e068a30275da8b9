package org.sems.jira.gate;

import com.opensymphony.workflow.InvalidInputException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sems.catalogue.recordtype.CreationGate;
import org.sems.gate.Decision;
import org.sems.gate.Gate;
import org.sems.gate.rule.Reason;
import org.sems.jira.gate.transition.EvaluateTransitionGate;
import org.sems.jira.gate.transition.FactSnapshots;
import org.sems.jira.gate.transition.ParsedGates;
import org.sems.jira.gate.transition.RefuseTransition;
import org.sems.jira.gate.transition.RunningTransition;
import org.sems.jira.gate.transition.StaleScreen;
import org.sems.jira.gate.transition.TransitionSituations;
import org.sems.problem.Refused;

/**
 * Evaluates the gate of a transition on the record as the transition's screen leaves it, and compares the screen with
 * what is stored.
 */
public final class CheckGate {
    private final ParsedGates gates;
    private final EvaluateTransitionGate decide;
    private final CheckCreation creation;
    private final TransitionSituations situations;
    private final FactSnapshots watched;
    private final StaleScreen stale;
    private final RefuseTransition refuseTransition;

    public CheckGate(
            ParsedGates gates,
            EvaluateTransitionGate decide,
            CheckCreation creation,
            TransitionSituations situations,
            FactSnapshots watched,
            StaleScreen stale,
            RefuseTransition refuseTransition) {
        this.gates = gates;
        this.decide = decide;
        this.creation = creation;
        this.situations = situations;
        this.watched = watched;
        this.stale = stale;
        this.refuseTransition = refuseTransition;
    }

    /** Keeps what it has seen, so that the decision can be refused if the facts have changed. */
    void check(RunningTransition transition, Optional<String> text) throws InvalidInputException {
        try {
            Gate gate = gates.gate(text);
            if (transition.isCreation() && CreationGate.isOne(gate)) {
                creation.check(transition, gate);
                return;
            }
            watched.note(
                    transition,
                    watched.read(
                            transition.issue(),
                            situations.readBefore(transition).record(),
                            gate));
            Decision onItsFacts =
                    decide.evaluate(gate, transition, situations.readAfter(transition), transition.before());
            List<Reason> refusals = Stream.concat(stale.findUndone(transition).stream(), onItsFacts.refusals().stream())
                    .toList();
            Decision decision = new Decision(refusals, onItsFacts.exceptions());
            if (!decision.isAllowed(transition.reason().isPresent())) {
                throw refuseTransition.explain(transition, decision);
            }
        } catch (Refused unreadable) {
            throw refuseTransition.explain(unreadable.problems());
        }
    }
}
