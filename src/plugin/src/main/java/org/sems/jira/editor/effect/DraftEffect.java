package org.sems.jira.editor.effect;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sems.effect.Effect;
import org.sems.effect.EffectBook;
import org.sems.effect.EffectEntry;
import org.sems.gate.GateText;
import org.sems.gate.rule.Arguments;
import org.sems.gate.rule.Parameter;
import org.sems.jira.rest.JsonBody;
import org.sems.yaml.CanonicalJson;

/**
 * An effect as a form has it, right or not.
 *
 * @param effect its name as it is stored
 * @param given  values by the parameters' names
 * @param when   the condition as canonical JSON; empty if there is none. The form shows it and leaves it as it is
 */
record DraftEffect(String effect, Map<String, List<String>> given, String when) {
    private static final String WHEN = "when";

    DraftEffect {
        given = Map.copyOf(given);
    }

    List<String> words(Parameter parameter) {
        return given.getOrDefault(parameter.name(), List.of());
    }

    static DraftEffect of(Effect effect) {
        return new DraftEffect(
                EffectBook.entryOf(effect).name(),
                effect.arguments().values(),
                effect.when().map(GateText::data).map(CanonicalJson::write).orElse(""));
    }

    /** What is given for the parameters of the effect, and nothing else. */
    Arguments arguments(EffectEntry entry) {
        Map<String, List<String>> asked = new HashMap<>();
        entry.parameters().stream()
                .filter(parameter -> !words(parameter).isEmpty())
                .forEach(parameter -> asked.put(parameter.name(), words(parameter)));
        return new Arguments(asked);
    }

    /** The same with an empty word for each required parameter that is not given. */
    Arguments argumentsWithBlanks(EffectEntry entry) {
        Map<String, List<String>> asked = new HashMap<>(arguments(entry).values());
        entry.parameters().stream()
                .filter(parameter -> !parameter.optional() && !parameter.kind().isList())
                .forEach(parameter -> asked.putIfAbsent(parameter.name(), List.of("")));
        return new Arguments(asked);
    }

    /** As the catalogue writes it, with nothing but what the effect asks for. */
    Object data(EffectEntry entry) {
        Map<String, Object> data = GateText.named(entry.parameters(), arguments(entry));
        if (!when.isEmpty()) {
            data.put(WHEN, JsonBody.read(when));
        }
        return data.isEmpty() ? effect : Map.of(effect, data);
    }
}
