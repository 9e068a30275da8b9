package org.sems.effect;

import static org.sems.gate.rule.Parameter.optional;
import static org.sems.gate.rule.Parameter.required;
import static org.sems.gate.rule.Parameter.usually;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sems.effect.EffectEntry.Moment;
import org.sems.gate.rule.Form;
import org.sems.gate.rule.Parameter;
import org.sems.gate.rule.ParameterKind;

/**
 * Every effect there is, with the shape of its parameters: what the catalogue may name, what is stored in workflows, and what the
 * workflow editor offers. A new effect is an entry here and something in the host that carries it out. Names and parameters are
 * stored in workflows; they are added to and never changed. Parameters of one name are of one kind in all effects: the form of the
 * editor has one input for them.
 */
public final class EffectBook {
    private static final Parameter LINK = required("link", ParameterKind.LINK_TYPE);
    private static final Parameter DIRECTION = usually("direction", ParameterKind.DIRECTION, "outward");
    private static final Parameter STAGE = required("stage", ParameterKind.STAGE);

    /** In the order in which a picker offers them. */
    private static final List<EffectEntry> ALL = List.of(
            new EffectEntry(
                    "record-approval",
                    RecordApproval.class,
                    Moment.AFTER_CREATION,
                    Form.NAMED,
                    List.of(
                            required("kind", ParameterKind.APPROVAL),
                            required("covers", ParameterKind.COVERED),
                            optional("stage", ParameterKind.STAGE),
                            optional("until", ParameterKind.DATE_FIELD)),
                    RecordApproval::of),
            new EffectEntry(
                    "request-review-of",
                    RequestReview.class,
                    Moment.AFTER_CREATION,
                    Form.NAMED,
                    List.of(LINK, DIRECTION, optional("to", ParameterKind.RECORD_TYPES)),
                    (given, when) ->
                            new RequestReview(given.link().type(), given.link().direction(), given.words("to"), when)),
            new EffectEntry(
                    "complete-review",
                    CompleteReview.class,
                    Moment.AFTER_CREATION,
                    Form.NAMED,
                    List.of(),
                    (given, when) -> new CompleteReview(when)),
            new EffectEntry(
                    "raise",
                    RaiseRecord.class,
                    Moment.ANY,
                    Form.NAMED,
                    List.of(
                            required("type", ParameterKind.RECORD_TYPE),
                            LINK,
                            DIRECTION,
                            required("summary", ParameterKind.TEXT),
                            optional("copy", ParameterKind.WRITABLE_FIELDS)),
                    (given, when) -> new RaiseRecord(
                            given.word("type"),
                            given.link().type(),
                            given.link().direction(),
                            given.word("summary"),
                            given.words("copy"),
                            when)),
            new EffectEntry(
                    "set-review-date",
                    SetReviewDate.class,
                    Moment.ANY,
                    Form.NAMED,
                    List.of(required("field", ParameterKind.DATE_FIELD), STAGE),
                    (given, when) -> new SetReviewDate(given.word("field"), given.stage("stage"), when)),
            new EffectEntry(
                    "set-sensitivity",
                    SetSensitivity.class,
                    Moment.ANY,
                    Form.PLAIN,
                    List.of(required("level", ParameterKind.SENSITIVITY)),
                    (given, when) -> new SetSensitivity(given.word("level"), when)),
            new EffectEntry(
                    "clear",
                    ClearFields.class,
                    Moment.AFTER_CREATION,
                    Form.PLAIN,
                    List.of(required("fields", ParameterKind.WRITABLE_FIELDS)),
                    (given, when) -> new ClearFields(given.words("fields"), when)),
            new EffectEntry(
                    "offer-description",
                    OfferDescription.class,
                    Moment.CREATION,
                    Form.NAMED,
                    List.of(),
                    (given, when) -> new OfferDescription(when)));

    private static final Map<String, EffectEntry> BY_NAME = new LinkedHashMap<>();
    private static final Map<Class<? extends Effect>, EffectEntry> BY_TYPE = new LinkedHashMap<>();

    static {
        ALL.forEach(entry -> BY_NAME.put(entry.name(), entry));
        ALL.forEach(entry -> BY_TYPE.put(entry.type(), entry));
    }

    private EffectBook() {}

    public static List<EffectEntry> entries() {
        return ALL;
    }

    public static Optional<EffectEntry> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** @throws IllegalArgumentException for an effect that the book does not name */
    public static EffectEntry entryOf(Effect effect) {
        EffectEntry entry = BY_TYPE.get(effect.getClass());
        if (entry == null) {
            throw new IllegalArgumentException("not in the effect book: " + effect.getClass());
        }
        return entry;
    }
}
