package org.sems.nextsteps;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sems.gate.rule.Reason;
import org.sems.problem.Problem;
import org.sems.problem.Refused;
import org.sems.rating.RatingStage;
import org.sems.record.RecordFacts;

/** Finds out which of the reasons of a gate the transition's own screen helps about. */
final class FindBlockers {

    /** Files that are added on a transition's screen are not there yet when its gate is evaluated (as links, B9). */
    private static final Set<String> STORED_TOO_LATE = Set.of("attachment", "issuelinks");
    /**
     * A reason is entered on every transition that asks for one, even if an earlier transition left one in the field.
     */
    private static final String ANOTHER_REASON = "gate.reason-not-new";

    private final RecordFacts record;
    private final Set<String> screen;

    FindBlockers(RecordFacts record, Set<String> screen) {
        this.record = record;
        this.screen = screen;
    }

    List<Blocker> find(Stream<Reason> reasons) {
        return reasons.distinct().map(this::find).toList();
    }

    private Blocker find(Reason reason) {
        if (reason instanceof Reason.OneOf either) {
            return new Blocker.OneOf(
                    either.ways().stream().map(way -> find(way.stream())).toList());
        }
        Problem problem = ((Reason.Open) reason).problem();
        return new Blocker.Single(problem, help(problem));
    }

    private Remedy help(Problem problem) {
        String field = problem.where();
        if (!screen.contains(field) || STORED_TOO_LATE.contains(field)) {
            return Remedy.NONE;
        }
        return isEmpty(field) || problem.code().equals(ANOTHER_REASON) ? Remedy.ENTER : Remedy.CHANGE;
    }

    private boolean isEmpty(String field) {
        try {
            return RatingStage.ofFieldKey(field)
                    .map(stage -> record.rating(stage).isEmpty())
                    .orElseGet(() -> record.value(field).isEmpty());
        } catch (Refused unreadable) {
            return false;
        }
    }
}
