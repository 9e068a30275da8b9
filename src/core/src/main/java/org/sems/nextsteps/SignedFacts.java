package org.sems.nextsteps;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sems.effect.Effect;
import org.sems.effect.RecordApproval;
import org.sems.problem.Refused;
import org.sems.rating.Rating;
import org.sems.record.FactText;
import org.sems.record.LadderStep;
import org.sems.record.Situation;

/**
 * What a person signs by making a transition that records an approval.
 *
 * @param kind  of the approval, such as {@code acceptance}
 * @param facts what it will cover as the record stands now, before the step's own screen: fact to its text, see {@link FactText}
 * @param visible keys of the linked records among the facts that the actor may browse; the others must not be named to them
 * @param terms on which a risk is accepted; empty for an approval of another kind, and where there is no rating that can be read
 */
public record SignedFacts(String kind, Map<String, String> facts, Set<String> visible, Optional<Terms> terms) {

    /**
     * @param tolerance       name of the highest tolerable level
     * @param isWithin        whether the rating that decides lies within it
     * @param step            who may accept the level, for how long
     * @param until           the last day on which an acceptance of today holds; empty where nobody may accept
     */
    public record Terms(String tolerance, boolean isWithin, LadderStep step, Optional<LocalDate> until) {}

    public SignedFacts {
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
        visible = Set.copyOf(visible);
    }

    /** One for each approval among the effects of a transition. */
    static List<SignedFacts> of(List<Effect> effects, Situation situation) {
        return effects.stream()
                .filter(RecordApproval.class::isInstance)
                .map(effect -> of((RecordApproval) effect, situation))
                .toList();
    }

    private static SignedFacts of(RecordApproval approval, Situation situation) {
        return new SignedFacts(
                approval.kind(),
                FactText.of(situation.record(), approval.facts()),
                FactText.visibleEnds(situation.record(), approval.facts()),
                terms(approval, situation));
    }

    private static Optional<Terms> terms(RecordApproval approval, Situation situation) {
        if (!approval.kind().equals(RecordApproval.ACCEPTANCE)) {
            return Optional.empty();
        }
        try {
            return approval.stage().flatMap(situation.record()::rating).flatMap(rating -> terms(rating, situation));
        } catch (Refused unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Terms> terms(Rating rating, Situation situation) {
        return situation
                .policy()
                .ladder()
                .stepFor(rating)
                .map(step -> new Terms(
                        situation.policy().tolerance().highestTolerable().name(),
                        situation.policy().tolerance().tolerates(rating),
                        step,
                        Stream.of(step)
                                .filter(LadderStep::isForSomebody)
                                .map(each -> situation.today().plusDays(each.acceptForDays()))
                                .findFirst()));
    }
}
