package org.sems.jira.gate.decision;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.workflow.InvalidInputException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sems.effect.Effect;
import org.sems.gate.Decision;
import org.sems.gate.Gate;
import org.sems.jira.gate.transition.EvaluateTransitionGate;
import org.sems.jira.gate.transition.FactSnapshots;
import org.sems.jira.gate.transition.IssueRow;
import org.sems.jira.gate.transition.ParsedGates;
import org.sems.jira.gate.transition.RunningTransition;
import org.sems.jira.gate.transition.TransitionSituations;
import org.sems.jira.monitoring.ApprovedFacts;
import org.sems.jira.record.lock.RecordLocks;
import org.sems.problem.Problem;
import org.sems.problem.Refused;
import org.sems.record.RecordFacts;
import org.sems.record.Situation;

/**
 * The decision itself, where nobody can skip it: one transition of a record at a time, on facts that are still those
 * that were looked at. A transition that skipped the gate goes on, but is noted; a gate that was evaluated and is no
 * longer passed refuses after all.
 */
public final class DecideTransition {
    private final ParsedGates gates;
    private final EvaluateTransitionGate decide;
    private final TransitionSituations situations;
    private final FactSnapshots watched;
    private final RecordLocks locks;
    private final ApplyDecision applyDecision;
    private final ApprovedFacts approved;

    public DecideTransition(
            ParsedGates gates,
            EvaluateTransitionGate decide,
            TransitionSituations situations,
            FactSnapshots watched,
            RecordLocks locks,
            ApplyDecision applyDecision,
            ApprovedFacts approved) {
        this.gates = gates;
        this.decide = decide;
        this.situations = situations;
        this.watched = watched;
        this.locks = locks;
        this.applyDecision = applyDecision;
        this.approved = approved;
    }

    public void make(RunningTransition transition, Optional<String> gateText, Optional<String> effectsText)
            throws InvalidInputException {
        try {
            Gate gate = gateText.isPresent() ? gates.gate(gateText) : new Gate("", List.of());
            decide(transition, gate, gates.effects(effectsText), gate.origin());
        } finally {
            watched.forget();
        }
    }

    /** @param gate all that an administrator asks for on a transition of their own */
    public void makeOwn(RunningTransition transition, Gate gate, List<Effect> effects) throws InvalidInputException {
        try {
            decide(
                    transition,
                    gate,
                    effects,
                    situations.readBefore(transition).record().type() + "/" + transition.name());
        } finally {
            watched.forget();
        }
    }

    /** Of several functions the first one decides for all: the gate is not evaluated again on what it has changed. */
    private void decide(RunningTransition transition, Gate gate, List<Effect> effects, String origin)
            throws InvalidInputException {
        Optional<Boolean> earlier = transition.decision();
        if (earlier.isPresent()) {
            goOn(transition, earlier.get(), effects, origin);
        } else {
            decideFirst(transition, gate, effects, origin);
        }
    }

    private void goOn(RunningTransition transition, boolean passed, List<Effect> effects, String origin) {
        Situation situation = situations.readAfter(transition);
        applyDecision.alsoFollows(transition, passed, due(effects, situation), situation, origin);
        approved.decided(
                transition.issue(),
                situations.now(transition).record(),
                situations.readAfter(transition).record(),
                situation.actor().userKey(),
                passed);
    }

    private void decideFirst(RunningTransition transition, Gate gate, List<Effect> effects, String origin)
            throws InvalidInputException {
        locks.take(transition.issue().getId());
        RecordFacts before = situations.now(transition).record();
        refuseIfChanged(transition, before, gate);
        Situation situation = situations.readAfter(transition);
        Decision decision = decide.evaluate(gate, transition, situation, situations.stored(transition));
        boolean passed = decision.isAllowed(transition.reason().isPresent());
        if (passed) {
            applyDecision.noteMissingLinks(transition, gate);
            applyDecision.passed(transition, decision, due(effects, situation), situation, origin);
        } else if (watched.seenIn(transition).isPresent()) {
            applyDecision.refused(transition, decision);
        } else {
            applyDecision.bypassed(transition, decision, due(effects, situation), situation, origin);
        }
        approved.decided(
                transition.issue(),
                before,
                situations.readAfter(transition).record(),
                situation.actor().userKey(),
                passed);
        transition.decided(passed);
    }

    private List<Effect> due(List<Effect> effects, Situation situation) {
        return effects.stream()
                .filter(effect -> decide.holds(effect.when(), situation))
                .toList();
    }

    /** The lock is held: what is stored now is what the transition will be written over. */
    private void refuseIfChanged(RunningTransition transition, RecordFacts stored, Gate gate) {
        Map<String, String> now = watched.read(transition.issue(), stored, gate);
        Map<String, String> seen = watched.seenIn(transition)
                .orElseGet(() -> watched.read(
                        transition.issue(), situations.readBefore(transition).record(), gate));
        Issue row = situations.stored(transition);
        boolean moved = !Objects.equals(row.getStatusId(), transition.before().getStatusId());
        if (moved
                || IssueRow.wouldUndo(transition, row)
                || now.entrySet().stream()
                        .anyMatch(fact -> !seen.getOrDefault(fact.getKey(), fact.getValue())
                                .equals(fact.getValue()))) {
            throw new Refused(Problem.of("record.changed-meanwhile"));
        }
    }
}
