package org.sems.nextsteps;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.sems.gate.Decision;
import org.sems.gate.Gate;
import org.sems.gate.rule.Reason;
import org.sems.record.Situation;

/**
 * Finds what still blocks each transition of a record's step. A transition that Jira does not offer to this person is
 * listed only if one of our gates says why: we cannot explain what other conditions hide.
 */
public final class FindNextSteps {
    private final BiFunction<Gate, Situation, Decision> decide;

    /** @param decide evaluates a gate */
    public FindNextSteps(BiFunction<Gate, Situation, Decision> decide) {
        this.decide = decide;
    }

    public List<NextStep> find(List<PresentTransition> transitions, Situation situation) {
        return transitions.stream()
                .flatMap(transition -> step(transition, situation).stream())
                .toList();
    }

    private Optional<NextStep> step(PresentTransition transition, Situation situation) {
        List<Reason> who = transition.offered()
                ? List.of()
                : new FindRestrictions(gate -> decide(gate, situation)).missing(transition.restriction());
        if (!transition.offered() && who.isEmpty()) {
            return Optional.empty();
        }
        List<Decision> decisions =
                transition.gates().stream().map(gate -> decide(gate, situation)).toList();
        FindBlockers findBlockers = new FindBlockers(situation.record(), transition.screen());
        List<Blocker> refusals = findBlockers.find(decisions.stream()
                .flatMap(decision -> decision.refusals().stream())
                .filter(reason -> !who.contains(reason)));
        List<Blocker> exceptions =
                findBlockers.find(decisions.stream().flatMap(decision -> decision.exceptions().stream()));
        List<Blocker> asked = Stream.of(refusals, exceptions)
                .flatMap(each -> with(Remedy.ENTER, each))
                .distinct()
                .toList();
        return Optional.of(new NextStep(
                transition.id(),
                transition.name(),
                transition.offered(),
                new FindBlockers(situation.record(), Set.of()).find(who.stream()),
                with(Remedy.NONE, refusals).toList(),
                with(Remedy.CHANGE, refusals).toList(),
                asked,
                exceptions.stream()
                        .filter(blocker -> blocker.help() != Remedy.ENTER)
                        .toList(),
                SignedFacts.of(transition.effects(), situation)));
    }

    private Decision decide(StoredGate stored, Situation situation) {
        if (stored instanceof StoredGate.Unreadable unreadable) {
            return new Decision(
                    unreadable.problems().stream().<Reason>map(Reason.Open::new).toList(), List.of());
        }
        return decide.apply(((StoredGate.Readable) stored).gate(), situation);
    }

    private static Stream<Blocker> with(Remedy remedy, List<Blocker> hurdles) {
        return hurdles.stream().filter(blocker -> blocker.help() == remedy);
    }
}
