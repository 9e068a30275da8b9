package org.sems.effect;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sems.gate.GateText;
import org.sems.gate.Vocabulary;
import org.sems.problem.Problem;
import org.sems.problem.Problems;
import org.sems.problem.Refused;
import org.sems.yaml.CanonicalJson;
import org.sems.yaml.YamlFile;
import org.sems.yaml.YamlMap;
import org.sems.yaml.YamlValue;

/**
 * Effects as workflows store them: canonical JSON, so that equal effects are equal texts, in the words of the catalogue.
 * {@code {"effects":[{"clear":{"fields":["effect-result"]}}],"version":1}}.
 */
public final class EffectsText {

    /** Of the text's form. A text of another version is refused, since it may mean something else. */
    private static final int VERSION = 1;

    private static final String VERSION_KEY = "version";
    private static final String EFFECTS = "effects";

    private EffectsText() {}

    public static String write(List<Effect> effects) {
        return CanonicalJson.write(
                Map.of(EFFECTS, effects.stream().map(EffectsText::data).toList(), VERSION_KEY, VERSION));
    }

    /**
     * Reads what was written, even if the fields and link types that it names have changed since then.
     *
     * @throws Refused {@code effect.unreadable} first, then what is wrong with the text
     */
    public static List<Effect> read(String text) {
        Problems problems = new Problems();
        YamlMap map = YamlFile.read("effects", text, problems).allowing(EFFECTS, VERSION_KEY);
        map.get(VERSION_KEY).number(VERSION, VERSION);
        YamlValue list = map.get(EFFECTS);
        List<Effect> effects = EffectReader.effects(list, Vocabulary.ofAnything());
        if (!problems.isEmpty()) {
            throw new Refused(Stream.concat(Stream.of(Problem.of("effect.unreadable")), problems.all().stream())
                    .toList());
        }
        return effects;
    }

    private static Object data(Effect effect) {
        EffectEntry entry = EffectBook.entryOf(effect);
        Map<String, Object> given = GateText.named(entry.parameters(), effect.arguments());
        effect.when().ifPresent(node -> given.put(EffectReader.WHEN, GateText.data(node)));
        return given.isEmpty() ? entry.name() : Map.of(entry.name(), given);
    }
}
