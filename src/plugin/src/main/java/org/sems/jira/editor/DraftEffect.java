package org.sems.jira.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sems.effect.Effect;
import org.sems.effect.EffectsText;
import org.sems.jira.rest.JsonBody;
import org.sems.yaml.CanonicalJson;

/**
 * An effect as a form has it, right or not.
 *
 * @param effect its name as it is stored
 * @param given  values by {@link EffectInput#key()}
 * @param when   the condition as canonical JSON; empty if there is none. The form shows it and leaves it as it is
 */
record DraftEffect(String effect, Map<String, List<String>> given, String when) {
    private static final String WHEN = "when";
    /** Inputs for what an approval covers besides fields, and what stands before each word of theirs. */
    private static final Map<EffectInput, String> PREFIXES =
            Map.of(EffectInput.COVERS_LINKS, "links ", EffectInput.COVERS_KEYS, "keys ");

    DraftEffect {
        given = Map.copyOf(given);
    }

    List<String> words(EffectInput input) {
        return given.getOrDefault(input.key(), List.of());
    }

    static DraftEffect of(Effect effect) {
        Object data =
                ((List<?>) JsonBody.read(EffectsText.write(List.of(effect))).get("effects")).get(0);
        if (data instanceof String name) {
            return new DraftEffect(name, Map.of(), "");
        }
        Map.Entry<?, ?> named = ((Map<?, ?>) data).entrySet().iterator().next();
        Map<String, List<String>> given = new TreeMap<>();
        ((Map<?, ?>) named.getValue())
                .forEach((name, value) -> words(value).forEach(word -> {
                    Optional<EffectInput> prefixed = PREFIXES.keySet().stream()
                            .filter(input ->
                                    name.equals(EffectInput.COVERS.key()) && word.startsWith(PREFIXES.get(input)))
                            .findFirst();
                    given.computeIfAbsent(
                                    prefixed.map(EffectInput::key).orElse((String) name), key -> new ArrayList<>())
                            .add(prefixed.map(input ->
                                            word.substring(PREFIXES.get(input).length()))
                                    .orElse(word));
                }));
        given.remove(WHEN);
        Object when = ((Map<?, ?>) named.getValue()).get(WHEN);
        return new DraftEffect((String) named.getKey(), given, when == null ? "" : CanonicalJson.write(when));
    }

    private static List<String> words(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(value));
    }

    /** As the catalogue writes it, with nothing but what the effect asks for. */
    Object data(OfferedEffect offered) {
        Map<String, Object> data = new TreeMap<>();
        offered.inputs().stream()
                .filter(input -> !words(input).isEmpty() && !PREFIXES.containsKey(input))
                .forEach(input -> data.put(
                        input.key(),
                        input.isMany() ? words(input) : words(input).get(0)));
        if (offered == OfferedEffect.RECORD_APPROVAL) {
            List<String> covers = new ArrayList<>(words(EffectInput.COVERS));
            PREFIXES.forEach((input, prefix) -> words(input).forEach(link -> covers.add(prefix + link)));
            data.put(EffectInput.COVERS.key(), covers);
        }
        if (!when.isEmpty()) {
            data.put(WHEN, JsonBody.read(when));
        }
        return data.isEmpty() ? effect : Map.of(effect, data);
    }
}
