package org.sems.jira.editor.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sems.effect.Effect;
import org.sems.effect.EffectBook;
import org.sems.effect.EffectEntry;
import org.sems.gate.rule.Arguments;
import org.sems.gate.rule.Parameter;
import org.sems.jira.editor.gate.GateLines;
import org.sems.jira.rest.Messages;

/** Effects in words, as lines of a list that is indented. */
public final class EffectLines {
    private final Messages messages;
    private final GateLines gates;
    private final EffectChoices choices;

    public EffectLines(Messages messages, GateLines gates, EffectChoices choices) {
        this.messages = messages;
        this.gates = gates;
        this.choices = choices;
    }

    ArrayList<Object> lines(List<Effect> effects) {
        ArrayList<Object> lines = new ArrayList<>();
        effects.forEach(effect -> {
            lines.add(GateLines.line(
                    0, words(effect) + (effect.when().isPresent() ? " " + messages.text("sems.effect.only-if") : "")));
            effect.when().ifPresent(node -> lines.addAll(gates.lines(1, node)));
        });
        return lines;
    }

    /** Its name, and what is given for its parameters. */
    String words(Effect effect) {
        EffectEntry entry = EffectBook.entryOf(effect);
        Arguments given = effect.arguments();
        String parameters = entry.parameters().stream()
                .filter(parameter -> !given.words(parameter.name()).isEmpty())
                .map(parameter ->
                        messages.text("sems.gate.parameter", choices.label(parameter), values(parameter, given)))
                .collect(Collectors.joining("; "));
        return parameters.isEmpty()
                ? messages.text(entry.nameKey())
                : messages.text("sems.gate.rule", messages.text(entry.nameKey()), parameters);
    }

    private String values(Parameter parameter, Arguments given) {
        return given.words(parameter.name()).stream()
                .map(value -> choices.word(parameter.kind(), value))
                .collect(Collectors.joining(", "));
    }
}
