package org.sems.gate.field;

import static org.sems.gate.rule.Parameter.optional;
import static org.sems.gate.rule.Parameter.required;

import java.util.List;
import org.sems.gate.rule.Form;
import org.sems.gate.rule.ParameterKind;
import org.sems.gate.rule.RuleEntry;

/** This package's part of the rule book. */
public final class FieldRules {

    private static final String FIELD = "field";

    public static final List<RuleEntry> ALL = List.of(
            new RuleEntry(
                    "field-is-set",
                    Form.PLAIN,
                    List.of(required(FIELD, ParameterKind.FIELD)),
                    given -> new FieldIsSet(given.word(FIELD))),
            new RuleEntry(
                    "reason-is-given",
                    Form.PLAIN,
                    List.of(required(FIELD, ParameterKind.FIELD)),
                    given -> new ReasonIsGiven(given.word(FIELD))),
            new RuleEntry(
                    "field-is",
                    Form.PAIR,
                    List.of(required(FIELD, ParameterKind.CHOICE_FIELD), required("options", ParameterKind.OPTIONS)),
                    given -> new FieldIs(given.word(FIELD), given.words("options"))),
            new RuleEntry(
                    "field-is-not",
                    Form.PAIR,
                    List.of(required(FIELD, ParameterKind.CHOICE_FIELD), required("options", ParameterKind.OPTIONS)),
                    given -> new FieldIsNot(given.word(FIELD), given.words("options"))),
            new RuleEntry(
                    "checklist-is-complete",
                    Form.PLAIN,
                    List.of(required(FIELD, ParameterKind.CHECKLIST_FIELD), optional("items", ParameterKind.OPTIONS)),
                    given -> new ChecklistIsComplete(given.word(FIELD), given.words("items"))),
            new RuleEntry(
                    "date-is-not-past",
                    Form.PLAIN,
                    List.of(required(FIELD, ParameterKind.DATE_FIELD)),
                    given -> new DateIsNotPast(given.word(FIELD))),
            new RuleEntry(
                    "date-is-not-future",
                    Form.PLAIN,
                    List.of(required(FIELD, ParameterKind.DATE_FIELD)),
                    given -> new DateIsNotFuture(given.word(FIELD))),
            new RuleEntry(
                    "evidence-is-attached",
                    Form.PLAIN,
                    List.of(required("at-least", ParameterKind.COUNT)),
                    given -> new EvidenceIsAttached(given.number("at-least", 1))),
            new RuleEntry(
                    "person-is-not",
                    Form.PAIR,
                    List.of(
                            required("person", ParameterKind.PERSON_FIELD),
                            required("others", ParameterKind.PERSON_FIELDS)),
                    given -> new PersonIsNot(given.word("person"), given.words("others"))),
            new RuleEntry(
                    "approval-is-in-force",
                    Form.PLAIN,
                    List.of(required("approval", ParameterKind.APPROVAL)),
                    given -> new ApprovalIsInForce(given.word("approval"))));

    private FieldRules() {}
}
