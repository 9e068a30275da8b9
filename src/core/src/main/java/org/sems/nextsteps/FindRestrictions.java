package org.sems.nextsteps;

import java.util.List;
import java.util.function.Function;
import org.sems.gate.Decision;
import org.sems.gate.rule.Reason;
import org.sems.problem.Problem;

/** Finds why our conditions hide a transition from a person. */
final class FindRestrictions {
    private static final Reason FOREIGN = new Reason.Open(Problem.of("nextstep.other-condition"));
    private final Function<StoredGate, Decision> decide;

    FindRestrictions(Function<StoredGate, Decision> decide) {
        this.decide = decide;
    }

    /** Empty where the restriction is met, and where only Jira or another app could explain it. */
    List<Reason> missing(Restriction restriction) {
        if (restriction instanceof Restriction.Gated gated) {
            return decide.apply(gated.gate()).refusals();
        }
        if (restriction instanceof Restriction.All all) {
            return all.parts().stream()
                    .flatMap(part -> missing(part).stream())
                    .distinct()
                    .toList();
        }
        return restriction instanceof Restriction.Any any ? missing(any) : List.of();
    }

    private List<Reason> missing(Restriction.Any any) {
        if (any.parts().stream().anyMatch(part -> isOurs(part) && missing(part).isEmpty())) {
            return List.of();
        }
        List<List<Reason>> ways = any.parts().stream()
                .map(part -> missing(part))
                .map(open -> open.isEmpty() ? List.of(FOREIGN) : open)
                .distinct()
                .toList();
        if (ways.equals(List.of(List.of(FOREIGN)))) {
            return List.of();
        }
        return ways.size() == 1 ? ways.get(0) : List.of(new Reason.OneOf(ways));
    }

    private static boolean isOurs(Restriction restriction) {
        if (restriction instanceof Restriction.All all) {
            return all.parts().stream().allMatch(FindRestrictions::isOurs);
        }
        return restriction instanceof Restriction.Any any
                ? any.parts().stream().allMatch(FindRestrictions::isOurs)
                : restriction instanceof Restriction.Gated;
    }
}
