package org.sems.nextsteps;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sems.criteria.ToleranceLine;
import org.sems.problem.Problem;
import org.sems.rating.Cell;
import org.sems.rating.Models;
import org.sems.rating.RatingStage;
import org.sems.rating.RiskModel;
import org.sems.record.AcceptanceLadder;
import org.sems.record.FieldValue;
import org.sems.record.LadderStep;
import org.sems.record.Policy;
import org.sems.record.Situation;
import org.sems.record.ToldActor;
import org.sems.record.ToldRecord;

/** A record that stands somewhere, and somebody who looks at it. */
final class StandingRecord {
    private static final RiskModel MODEL = Models.model("plain.1", "MH", "LM");
    private final ToldRecord record = new ToldRecord();
    private final ToldActor actor = new ToldActor();

    StandingRecord holding(String field, String... words) {
        record.with(field, FieldValue.words(words));
        return this;
    }

    StandingRecord unreadable(String field) {
        record.unreadable(field, Problem.of("record.options-changed", field).at(field));
        return this;
    }

    /** Rated at the top of the scale. */
    StandingRecord ratedWorst(RatingStage stage) {
        record.rated(stage, MODEL.rate(Cell.of(2, 2)));
        return this;
    }

    StandingRecord seenBy(String... roleKeys) {
        actor.inRoles(roleKeys);
        return this;
    }

    StandingRecord attached(int files) {
        record.attached(files);
        return this;
    }

    /** Nothing above the least level is tolerated; the worst is for the Accountable Manager to accept. */
    Situation situation() {
        AcceptanceLadder ladder = new AcceptanceLadder(
                List.of(new LadderStep(Models.HIGH, Set.of(), Set.of("accountable-manager"), 180, 90)));
        return new Situation(
                record, actor, new Policy(new ToleranceLine(Models.LOW), ladder), LocalDate.of(2026, 11, 21));
    }
}
