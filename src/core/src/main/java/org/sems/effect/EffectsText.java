package org.sems.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sems.gate.GateText;
import org.sems.gate.Vocabulary;
import org.sems.problem.Problem;
import org.sems.problem.Problems;
import org.sems.problem.Refused;
import org.sems.record.Direction;
import org.sems.risk.RatingStage;
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
     * Reads what was written, whatever has become of the fields and link types it names since then.
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
        Map<String, Object> given = new TreeMap<>();
        String name = describe(effect, given);
        effect.when().ifPresent(node -> given.put("when", GateText.data(node)));
        return given.isEmpty() ? name : Map.of(name, given);
    }

    private static String describe(Effect effect, Map<String, Object> given) {
        if (effect instanceof ClearFields clear) {
            given.put("fields", clear.fields());
            return EffectReader.CLEAR;
        }
        if (effect instanceof SetSensitivity set) {
            given.put("level", set.level());
            return EffectReader.SET_SENSITIVITY;
        }
        if (effect instanceof SetReviewDate set) {
            given.put("field", set.field());
            given.put("stage", set.stage().key());
            return EffectReader.SET_REVIEW_DATE;
        }
        if (effect instanceof RecordApproval approval) {
            return describe(approval, given);
        }
        if (effect instanceof RequestReview request) {
            link(request.link(), request.direction(), given);
            putUnlessEmpty("to", request.to(), given);
            return EffectReader.REQUEST_REVIEW;
        }
        if (effect instanceof RaiseRecord raise) {
            link(raise.link(), raise.direction(), given);
            given.put("type", raise.type());
            given.put("summary", raise.summary());
            putUnlessEmpty("copy", raise.copies(), given);
            return EffectReader.RAISE;
        }
        return effect instanceof CompleteReview ? EffectReader.COMPLETE_REVIEW : EffectReader.OFFER_DESCRIPTION;
    }

    private static String describe(RecordApproval approval, Map<String, Object> given) {
        List<String> covers = new ArrayList<>(approval.fields());
        approval.links().forEach(link -> covers.add(EffectReader.LINKS + link));
        approval.keys().forEach(link -> covers.add(EffectReader.KEYS + link));
        given.put("kind", approval.kind());
        given.put("covers", covers);
        approval.until().ifPresent(field -> given.put("until", field));
        approval.stage().map(RatingStage::key).ifPresent(stage -> given.put("stage", stage));
        return EffectReader.RECORD_APPROVAL;
    }

    private static void link(String type, Direction direction, Map<String, Object> given) {
        given.put("link", type);
        if (direction != Direction.OUTWARD) {
            given.put("direction", direction.key());
        }
    }

    private static void putUnlessEmpty(String name, List<String> words, Map<String, Object> given) {
        if (!words.isEmpty()) {
            given.put(name, words);
        }
    }
}
