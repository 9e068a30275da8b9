package org.sems.jira.editor;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sems.gate.rule.ParameterKind;

/** What a form asks for an effect: the parameters of all effects, in the order of the form. */
enum EffectInput {
    KIND("kind", ParameterKind.APPROVAL, false),
    TYPE("type", ParameterKind.RECORD_TYPES, false),
    LINK("link", ParameterKind.LINK_TYPE, false),
    DIRECTION("direction", ParameterKind.DIRECTION, false),
    TO("to", ParameterKind.RECORD_TYPES, true),
    /** Typed. */
    SUMMARY("summary", null, false),
    /** Fields that effects can write. */
    COPY("copy", null, true),
    COVERS("covers", ParameterKind.FIELD, true),
    /** Stored as words of {@link #COVERS}. */
    COVERS_LINKS("covers-links", ParameterKind.LINK_TYPE, true),
    /** Stored as words of {@link #COVERS}. */
    COVERS_KEYS("covers-keys", ParameterKind.LINK_TYPE, true),
    FIELD("field", ParameterKind.DATE_FIELD, false),
    STAGE("stage", ParameterKind.STAGE, false),
    UNTIL("until", ParameterKind.DATE_FIELD, false),
    /** Sensitivity levels of the profiles. */
    LEVEL("level", null, false),
    /** Fields that effects can write. */
    FIELDS("fields", null, true);

    private final String key;
    private final ParameterKind kind;
    private final boolean many;

    EffectInput(String key, ParameterKind kind, boolean many) {
        this.key = key;
        this.kind = kind;
        this.many = many;
    }

    String key() {
        return key;
    }

    Optional<ParameterKind> kind() {
        return Optional.ofNullable(kind);
    }

    boolean isMany() {
        return many;
    }

    boolean isTyped() {
        return this == SUMMARY;
    }

    static List<EffectInput> all() {
        return List.of(values());
    }

    static Optional<EffectInput> ofKey(String key) {
        return Arrays.stream(values()).filter(input -> input.key.equals(key)).findFirst();
    }
}
