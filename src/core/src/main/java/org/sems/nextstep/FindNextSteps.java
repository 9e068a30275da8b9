package org.sems.nextstep;

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
 * Tells of every transition of a record's step what still stands in its way. One that Jira does not offer to this person is told of only if a
 * gate of ours says why: whatever else hides it is not ours to explain.
 */
public final class FindNextSteps {
    private final BiFunction<Gate, Situation, Decision> decide;

    /** @param decide evaluates a gate */
    public FindNextSteps(BiFunction<Gate, Situation, Decision> decide) {
        this.decide = decide;
    }

    public List<NextStep> of(List<PresentTransition> transitions, Situation situation) {
        return transitions.stream()
                .flatMap(transition -> step(transition, situation).stream())
                .toList();
    }

    private Optional<NextStep> step(PresentTransition transition, Situation situation) {
        List<Reason> who = transition.offered()
                ? List.of()
                : new Restricted(gate -> decide(gate, situation)).missing(transition.restriction());
        if (!transition.offered() && who.isEmpty()) {
            return Optional.empty();
        }
        List<Decision> decisions =
                transition.gates().stream().map(gate -> decide(gate, situation)).toList();
        Hurdles hurdles = new Hurdles(situation.record(), transition.screen());
        List<Hurdle> refusals = hurdles.of(decisions.stream()
                .flatMap(decision -> decision.refusals().stream())
                .filter(reason -> !who.contains(reason)));
        List<Hurdle> exceptions = hurdles.of(decisions.stream().flatMap(decision -> decision.exceptions().stream()));
        List<Hurdle> asked = Stream.of(refusals, exceptions)
                .flatMap(each -> with(Help.ENTER, each))
                .distinct()
                .toList();
        return Optional.of(new NextStep(
                transition.id(),
                transition.name(),
                transition.offered(),
                new Hurdles(situation.record(), Set.of()).of(who.stream()),
                with(Help.NONE, refusals).toList(),
                with(Help.CHANGE, refusals).toList(),
                asked,
                exceptions.stream()
                        .filter(hurdle -> hurdle.help() != Help.ENTER)
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

    private static Stream<Hurdle> with(Help help, List<Hurdle> hurdles) {
        return hurdles.stream().filter(hurdle -> hurdle.help() == help);
    }
}
