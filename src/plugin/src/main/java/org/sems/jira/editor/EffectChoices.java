package org.sems.jira.editor;

import java.util.List;
import org.sems.effect.SetSensitivity;
import org.sems.gate.rule.ParameterKind;
import org.sems.jira.rest.Messages;

/** What a form offers for the inputs of an effect, and what it is called. */
public final class EffectChoices {
    private final EditorWords known;
    private final GateWords words;
    private final Messages messages;

    public EffectChoices(EditorWords known, GateWords words, Messages messages) {
        this.known = known;
        this.words = words;
        this.messages = messages;
    }

    String label(EffectInput input) {
        return messages.text("sems.effect.parameter." + input.key());
    }

    List<String> offered(EffectInput input) {
        return switch (input) {
            case SUMMARY -> List.of();
            case LEVEL -> known.sensitivities();
            case COPY, FIELDS -> known.writable();
            default -> known.offered(input.kind().orElseThrow());
        };
    }

    /** What a user calls the value; a value that nobody knows any more stands for itself. */
    String word(EffectInput input, String value) {
        return switch (input) {
            case SUMMARY -> value;
            case LEVEL ->
                value.equals(SetSensitivity.DEFAULT)
                        ? messages.text("sems.effect.default-sensitivity")
                        : known.sensitivity(value);
            case COPY, FIELDS -> words.value(ParameterKind.FIELD, value);
            default -> words.value(input.kind().orElseThrow(), value);
        };
    }
}
