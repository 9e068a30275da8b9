package org.sems.jira.editor.effect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sems.effect.Effect;
import org.sems.effect.EffectBook;
import org.sems.effect.EffectEntry;
import org.sems.effect.EffectsText;
import org.sems.gate.rule.Parameter;
import org.sems.gate.rule.ParameterKind;
import org.sems.jira.editor.FormInput;
import org.sems.jira.editor.gate.GateLines;
import org.sems.jira.rest.Messages;
import org.sems.problem.Refused;

/**
 * The rows of a form in which an administrator picks effects: one for each that is there, and an empty one for the next. As with rules,
 * every row has an input for everything that any effect asks for, and a script hides what the chosen one does not ask for.
 */
public final class EffectForm {
    private final EffectChoices choices;
    private final GateLines gates;
    private final Messages messages;

    public EffectForm(EffectChoices choices, GateLines gates, Messages messages) {
        this.choices = choices;
        this.gates = gates;
        this.messages = messages;
    }

    ArrayList<Object> rows(DraftEffects draft) {
        ArrayList<Object> rows = new ArrayList<>();
        for (int row = 1; row <= draft.effects().size() + 1; row++) {
            rows.add(row(
                    row,
                    row <= draft.effects().size() ? Optional.of(draft.effects().get(row - 1)) : Optional.empty()));
        }
        return rows;
    }

    private HashMap<String, Object> row(int number, Optional<DraftEffect> effect) {
        HashMap<String, Object> row = new HashMap<>();
        row.put("number", String.valueOf(number));
        row.put("name", DraftEffects.EFFECT + number);
        row.put("label", messages.text("sems.effect.row", number));
        row.put("orderName", DraftEffects.inputName(number, DraftEffects.ORDER));
        row.put("whenName", DraftEffects.inputName(number, DraftEffects.WHEN));
        row.put("when", effect.map(DraftEffect::when).orElse(""));
        row.put("whenLines", effect.map(this::condition).orElseGet(ArrayList::new));
        row.put("rules", effects(effect));
        ArrayList<Object> inputs = new ArrayList<>();
        EffectChoices.parameters()
                .forEach(parameter -> inputs.add(input(
                        number,
                        parameter,
                        effect.map(given -> given.words(parameter)).orElse(List.of()))));
        row.put("parameters", inputs);
        return row;
    }

    private ArrayList<Object> effects(Optional<DraftEffect> chosen) {
        ArrayList<Object> effects = new ArrayList<>();
        for (EffectEntry entry : EffectBook.entries()) {
            HashMap<String, Object> shown = FormInput.choice(
                    entry.name(),
                    messages.text(entry.nameKey()),
                    chosen.map(DraftEffect::effect).filter(entry.name()::equals).isPresent());
            shown.put("help", messages.text(entry.helpKey()));
            shown.put(
                    "parameters",
                    entry.parameters().stream().map(Parameter::name).collect(Collectors.joining(" ")));
            effects.add(shown);
        }
        return effects;
    }

    /** What is given stays chosen, in its order and even if nobody offers it any more: a form that is sent as it is changes nothing. */
    private HashMap<String, Object> input(int row, Parameter parameter, List<String> given) {
        String name = DraftEffects.inputName(row, parameter.name());
        String label = choices.formLabel(parameter);
        ParameterKind kind = parameter.kind();
        if (kind == ParameterKind.TEXT) {
            return FormInput.typed(name, parameter.name(), label, "text", String.join(" ", given));
        }
        Stream<String> others = choices.offered(kind).stream().filter(word -> !given.contains(word));
        List<?> shown = Stream.concat(given.stream(), others)
                .map(word -> FormInput.choice(word, choices.word(kind, word), given.contains(word)))
                .toList();
        return FormInput.list(name, parameter.name(), label, shown, kind.isList());
    }

    /** The condition in words, as the text of an effect that has no other parts holds it. */
    private ArrayList<Object> condition(DraftEffect effect) {
        if (effect.when().isEmpty()) {
            return new ArrayList<>();
        }
        try {
            List<Effect> read = EffectsText.read(
                    "{\"effects\":[{\"complete-review\":{\"when\":" + effect.when() + "}}],\"version\":1}");
            return read.get(0).when().map(node -> gates.lines(0, node)).orElseGet(ArrayList::new);
        } catch (Refused unreadable) {
            return new ArrayList<>(List.of(GateLines.line(0, effect.when())));
        }
    }
}
