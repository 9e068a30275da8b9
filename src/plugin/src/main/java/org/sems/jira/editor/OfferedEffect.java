package org.sems.jira.editor;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** An effect that an administrator may choose, with what it must and what it may be given. */
enum OfferedEffect {
    RECORD_APPROVAL(
            "record-approval",
            List.of(EffectInput.KIND),
            List.of(
                    EffectInput.COVERS,
                    EffectInput.COVERS_LINKS,
                    EffectInput.COVERS_KEYS,
                    EffectInput.STAGE,
                    EffectInput.UNTIL)),
    REQUEST_REVIEW("request-review-of", List.of(EffectInput.LINK), List.of(EffectInput.DIRECTION, EffectInput.TO)),
    COMPLETE_REVIEW("complete-review", List.of(), List.of()),
    RAISE(
            "raise",
            List.of(EffectInput.TYPE, EffectInput.LINK, EffectInput.SUMMARY),
            List.of(EffectInput.DIRECTION, EffectInput.COPY)),
    SET_REVIEW_DATE("set-review-date", List.of(EffectInput.FIELD, EffectInput.STAGE), List.of()),
    SET_SENSITIVITY("set-sensitivity", List.of(EffectInput.LEVEL), List.of()),
    CLEAR("clear", List.of(EffectInput.FIELDS), List.of()),
    OFFER_DESCRIPTION("offer-description", List.of(), List.of());

    private final String key;
    private final List<EffectInput> required;
    private final List<EffectInput> optional;

    OfferedEffect(String key, List<EffectInput> required, List<EffectInput> optional) {
        this.key = key;
        this.required = required;
        this.optional = optional;
    }

    /** As it is stored. */
    String key() {
        return key;
    }

    List<EffectInput> required() {
        return required;
    }

    /** In the order of the form. */
    List<EffectInput> inputs() {
        return EffectInput.all().stream()
                .filter(input -> required.contains(input) || optional.contains(input))
                .toList();
    }

    static Optional<OfferedEffect> ofKey(String key) {
        return Arrays.stream(values()).filter(effect -> effect.key.equals(key)).findFirst();
    }
}
