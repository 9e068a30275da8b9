package org.sems.jira.gate;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.workflow.InvalidInputException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sems.effect.Effect;
import org.sems.gate.Decision;
import org.sems.gate.Gate;
import org.sems.jira.approval.RecordLocks;
import org.sems.jira.watch.ApprovedFacts;
import org.sems.problem.Problem;
import org.sems.problem.Refused;
import org.sems.record.RecordFacts;
import org.sems.record.Situation;

/**
 * The decision itself, where nobody can skip it: one transition of a record at a time, on facts that are still those that were looked at.
 * Whoever skipped the gate before may go on, but not unseen; a gate that was held and is no longer passed refuses after all.
 */
public final class DecideTransition {
    private final ParsedGates gates;
    private final DecideGate decide;
    private final SituationOf situations;
    private final WatchedFacts watched;
    private final RecordLocks locks;
    private final Outcome outcome;
    private final ApprovedFacts approved;

    public DecideTransition(
            ParsedGates gates,
            DecideGate decide,
            SituationOf situations,
            WatchedFacts watched,
            RecordLocks locks,
            Outcome outcome,
            ApprovedFacts approved) {
        this.gates = gates;
        this.decide = decide;
        this.situations = situations;
        this.watched = watched;
        this.locks = locks;
        this.outcome = outcome;
        this.approved = approved;
    }

    void make(RunningTransition transition, Optional<String> gateText, Optional<String> effectsText)
            throws InvalidInputException {
        try {
            Gate gate = gateText.isPresent() ? gates.gate(gateText) : new Gate("", List.of());
            decide(transition, gate, gates.effects(effectsText), gate.origin());
        } finally {
            watched.forget();
        }
    }

    /** @param gate all that an administrator asks for on a transition of his own */
    void makeOwn(RunningTransition transition, Gate gate, List<Effect> effects) throws InvalidInputException {
        try {
            decide(
                    transition,
                    gate,
                    effects,
                    situations.before(transition).record().type() + "/" + transition.name());
        } finally {
            watched.forget();
        }
    }

    /** Of several functions the first one decides for all: what it has changed is not held against the gate once more. */
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
        Situation situation = situations.after(transition);
        outcome.alsoFollows(transition, passed, due(effects, situation), situation, origin);
        approved.decided(
                transition.issue(),
                situations.now(transition).record(),
                situations.after(transition).record(),
                situation.actor().userKey(),
                passed);
    }

    private void decideFirst(RunningTransition transition, Gate gate, List<Effect> effects, String origin)
            throws InvalidInputException {
        locks.take(transition.issue().getId());
        RecordFacts before = situations.now(transition).record();
        refuseIfChanged(transition, before, gate);
        Situation situation = situations.after(transition);
        Decision decision = decide.on(gate, transition, situation, situations.stored(transition));
        boolean passed = decision.isAllowed(transition.reason().isPresent());
        if (passed) {
            outcome.noteMissingLinks(transition, gate);
            outcome.passed(transition, decision, due(effects, situation), situation, origin);
        } else if (watched.seenIn(transition).isPresent()) {
            outcome.refused(transition, decision);
        } else {
            outcome.bypassed(transition, decision, due(effects, situation), situation, origin);
        }
        approved.decided(
                transition.issue(),
                before,
                situations.after(transition).record(),
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
        Map<String, String> now = watched.of(transition.issue(), stored, gate);
        Map<String, String> seen = watched.seenIn(transition)
                .orElseGet(() -> watched.of(
                        transition.issue(), situations.before(transition).record(), gate));
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
