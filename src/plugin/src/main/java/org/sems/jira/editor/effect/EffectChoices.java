package org.sems.jira.editor.effect;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sems.effect.EffectBook;
import org.sems.effect.EffectEntry;
import org.sems.effect.SetSensitivity;
import org.sems.gate.rule.Parameter;
import org.sems.gate.rule.ParameterKind;
import org.sems.gate.rule.Term;
import org.sems.jira.editor.EditorVocabulary;
import org.sems.jira.editor.gate.GateLines;
import org.sems.jira.rest.Messages;
import org.sems.record.Direction;
import org.sems.record.FactText;

/** What a form offers for the parameters of effects, and what a user calls them. */
public final class EffectChoices {
    private final EditorVocabulary known;
    private final GateLines words;
    private final Messages messages;

    public EffectChoices(EditorVocabulary known, GateLines words, Messages messages) {
        this.known = known;
        this.words = words;
        this.messages = messages;
    }

    /** The parameters of all effects, each name once, in the order of the book. */
    static Collection<Parameter> parameters() {
        Map<String, Parameter> byName = new LinkedHashMap<>();
        EffectBook.entries().stream()
                .map(EffectEntry::parameters)
                .flatMap(List::stream)
                .forEach(parameter -> byName.putIfAbsent(parameter.name(), parameter));
        return byName.values();
    }

    String label(Parameter parameter) {
        return messages.text("sems.effect.parameter." + parameter.name());
    }

    /** With what holds if nothing is chosen. */
    String formLabel(Parameter parameter) {
        return parameter
                .usual()
                .map(usual ->
                        messages.text("sems.effect.parameter-usually", label(parameter), word(parameter.kind(), usual)))
                .orElseGet(() -> label(parameter));
    }

    List<String> offered(ParameterKind kind) {
        return known.offered(kind);
    }

    /** What a user calls the value; a value that is no longer known is shown as it is stored. */
    String word(ParameterKind kind, String value) {
        return switch (kind) {
            case SENSITIVITY ->
                value.equals(SetSensitivity.DEFAULT)
                        ? messages.text("sems.effect.default-sensitivity")
                        : known.sensitivity(value);
            case COVERED -> covered(value);
            default -> words.value(kind, value);
        };
    }

    private String covered(String fact) {
        if (!FactText.isLinks(fact)) {
            return words.value(ParameterKind.FIELD, fact);
        }
        return messages.text(
                fact.startsWith(FactText.KEYS) ? "sems.effect.covered.keys" : "sems.effect.covered.links",
                Term.link(FactText.linkType(fact), Direction.OUTWARD));
    }
}
