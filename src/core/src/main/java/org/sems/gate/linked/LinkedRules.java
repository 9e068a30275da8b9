package org.sems.gate.linked;

import static org.sems.gate.rule.Parameter.required;
import static org.sems.gate.rule.Parameter.usually;

import java.util.List;
import org.sems.gate.rule.Arguments;
import org.sems.gate.rule.Form;
import org.sems.gate.rule.Parameter;
import org.sems.gate.rule.ParameterKind;
import org.sems.gate.rule.RuleEntry;
import org.sems.record.Direction;

/** This package's part of the rule book. */
public final class LinkedRules {

    private static final Parameter STAGE = required("stage", ParameterKind.STAGE);
    private static final Parameter LINK = required("link", ParameterKind.LINK_TYPE);
    private static final Parameter DIRECTION = usually("direction", ParameterKind.DIRECTION, Direction.OUTWARD.key());
    private static final Parameter TO = required("to", ParameterKind.RECORD_TYPES);
    private static final Parameter STATES = required("states", ParameterKind.STATES);
    private static final Parameter AT_LEAST = usually("at-least", ParameterKind.NUMBER, "0");

    public static final List<RuleEntry> ALL = List.of(
            new RuleEntry(
                    "has-linked-record",
                    Form.NAMED,
                    List.of(LINK, DIRECTION, TO),
                    given -> new HasLinkedRecord(Selection.of(given))),
            new RuleEntry(
                    "linked-record-is-in", Form.NAMED, List.of(LINK, DIRECTION, TO, STATES), LinkedRules::recordIsIn),
            new RuleEntry(
                    "every-linked-record-is-in",
                    Form.NAMED,
                    List.of(LINK, DIRECTION, TO, STATES, AT_LEAST),
                    given -> new EveryLinkedRecordIsIn(
                            Selection.of(given), given.words("states"), given.number("at-least", 0))),
            new RuleEntry(
                    "every-linked-record-is-reviewed",
                    Form.NAMED,
                    List.of(LINK, DIRECTION, TO, AT_LEAST),
                    given -> new EveryLinkedRecordIsReviewed(Selection.of(given), given.number("at-least", 0))),
            new RuleEntry("no-review-is-open", Form.NAMED, List.of(), given -> new NoReviewIsOpen()),
            new RuleEntry(
                    "person-owns-no-linked-record",
                    Form.NAMED,
                    List.of(required("person", ParameterKind.PERSON_FIELD), LINK, DIRECTION, TO),
                    given -> new PersonOwnsNoLinkedRecord(given.word("person"), Selection.of(given))),
            new RuleEntry(
                    "lower-rating-rests-on-linked-record",
                    Form.NAMED,
                    List.of(STAGE, required("below", ParameterKind.STAGE), LINK, DIRECTION, TO, STATES),
                    given -> new LowerRatingRestsOnLinkedRecord(
                            given.stage("stage"), given.stage("below"), recordIsIn(given))),
            new RuleEntry(
                    "owner-does-not-lower-rating-alone",
                    Form.NAMED,
                    List.of(STAGE, required("person", ParameterKind.PERSON_FIELD), LINK, DIRECTION, TO, STATES),
                    given -> new OwnerDoesNotLowerRatingAlone(
                            given.stage("stage"), given.word("person"), recordIsIn(given))));

    private LinkedRules() {}

    private static LinkedRecordIsIn recordIsIn(Arguments given) {
        return new LinkedRecordIsIn(Selection.of(given), given.words("states"));
    }
}
