package org.sems.gate.actor;

import static org.sems.gate.rule.Parameter.required;

import java.util.List;
import org.sems.gate.rule.Form;
import org.sems.gate.rule.ParameterKind;
import org.sems.gate.rule.RuleEntry;

/** This package's part of the rule book. */
public final class ActorRules {

    private static final String FIELDS = "fields";

    public static final List<RuleEntry> ALL = List.of(
            new RuleEntry(
                    "actor-has-role",
                    Form.PLAIN,
                    List.of(required("roles", ParameterKind.ROLES)),
                    given -> new ActorHasRole(given.words("roles"))),
            new RuleEntry(
                    "actor-is-appointed",
                    Form.PLAIN,
                    List.of(required("duty", ParameterKind.DUTY)),
                    given -> new ActorIsAppointed(given.word("duty"))),
            new RuleEntry(
                    "actor-is-not",
                    Form.PLAIN,
                    List.of(required(FIELDS, ParameterKind.PERSON_FIELDS)),
                    given -> new ActorIsNot(given.words(FIELDS))),
            new RuleEntry(
                    "actor-was-never",
                    Form.PLAIN,
                    List.of(required(FIELDS, ParameterKind.PERSON_FIELDS)),
                    given -> new ActorWasNever(given.words(FIELDS))),
            new RuleEntry(
                    "actor-never-moved-record-to",
                    Form.PLAIN,
                    List.of(required("own-states", ParameterKind.OWN_STATES)),
                    given -> new ActorNeverMovedRecordTo(given.words("own-states"))));

    private ActorRules() {}
}
