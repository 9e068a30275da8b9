package org.sems.gate.rated;

import static org.sems.gate.rule.Parameter.required;

import java.util.List;
import org.sems.gate.rule.Form;
import org.sems.gate.rule.ParameterKind;
import org.sems.gate.rule.RuleEntry;

/** This package's part of the rule book. */
public final class RatedRules {

    private static final String STAGE = "stage";

    public static final List<RuleEntry> ALL = List.of(
            new RuleEntry(
                    "is-rated",
                    Form.PLAIN,
                    List.of(required("stages", ParameterKind.STAGES)),
                    given -> new IsRated(given.stages("stages"))),
            new RuleEntry(
                    "is-not-rated",
                    Form.PLAIN,
                    List.of(required("stages", ParameterKind.STAGES)),
                    given -> new IsNotRated(given.stages("stages"))),
            new RuleEntry(
                    "rating-is-not-above",
                    Form.PAIR,
                    List.of(required(STAGE, ParameterKind.STAGE), required("limit", ParameterKind.STAGE)),
                    given -> new RatingIsNotAbove(given.stage(STAGE), given.stage("limit"))),
            new RuleEntry(
                    "rating-is-not-lowered",
                    Form.PLAIN,
                    List.of(required("stages", ParameterKind.STAGES)),
                    given -> new RatingIsNotLowered(given.stages("stages"))),
            new RuleEntry(
                    "is-within-tolerance",
                    Form.PLAIN,
                    List.of(required(STAGE, ParameterKind.STAGE)),
                    given -> new IsWithinTolerance(given.stage(STAGE))),
            new RuleEntry(
                    "actor-may-accept",
                    Form.PLAIN,
                    List.of(required(STAGE, ParameterKind.STAGE)),
                    given -> new ActorMayAccept(given.stage(STAGE))),
            new RuleEntry(
                    "somebody-may-accept",
                    Form.PLAIN,
                    List.of(required(STAGE, ParameterKind.STAGE)),
                    given -> new SomebodyMayAccept(given.stage(STAGE))),
            new RuleEntry(
                    "review-date-suits-level",
                    Form.PAIR,
                    List.of(required("date", ParameterKind.DATE_FIELD), required(STAGE, ParameterKind.STAGE)),
                    given -> new ReviewDateSuitsLevel(given.word("date"), given.stage(STAGE))));

    private RatedRules() {}
}
