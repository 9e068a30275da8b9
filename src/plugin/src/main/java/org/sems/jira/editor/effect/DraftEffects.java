package org.sems.jira.editor.effect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.math.NumberUtils;
import org.sems.effect.Effect;
import org.sems.effect.EffectBook;
import org.sems.effect.EffectEntry;
import org.sems.effect.EffectsText;
import org.sems.jira.editor.Submitted;
import org.sems.jira.rest.JsonBody;
import org.sems.problem.Refused;
import org.sems.yaml.CanonicalJson;

/**
 * The effects of a form. Jira's workflow editor stores all that a form sends. So effects with faults are stored as a
 * draft, which keeps what was typed, is shown with its faults and lets nobody pass.
 */
record DraftEffects(List<DraftEffect> effects) {
    static final String EFFECT = "semsEffect";
    static final String ORDER = "order";
    static final String WHEN = "when";
    private static final Pattern ROW = Pattern.compile(EFFECT + "(\\d{1,6})");
    private static final String DRAFT = "draft";

    DraftEffects {
        effects = List.copyOf(effects);
    }

    static DraftEffects of(List<Effect> effects) {
        return new DraftEffects(effects.stream().map(DraftEffect::of).toList());
    }

    static String inputName(int row, String input) {
        return EFFECT + row + "-" + input;
    }

    /** Rows in the order that was asked for, a row that was given the place of another before or behind it; those without an effect are left out. */
    static DraftEffects ofForm(Map<String, Object> form) {
        return new DraftEffects(form.keySet().stream()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .map(row -> Integer.parseInt(row.group(1)))
                .filter(row -> !Submitted.text(form, EFFECT + row).isEmpty())
                .sorted(Comparator.comparing(
                                (Integer row) -> NumberUtils.toDouble(Submitted.text(form, inputName(row, ORDER)), row))
                        .thenComparing(Comparator.reverseOrder()))
                .map(row -> ofRow(form, row))
                .toList());
    }

    private static DraftEffect ofRow(Map<String, Object> form, int row) {
        String effect = Submitted.text(form, EFFECT + row);
        Map<String, List<String>> given = new HashMap<>();
        EffectBook.find(effect).map(EffectEntry::parameters).orElse(List.of()).forEach(parameter -> {
            List<String> words = Submitted.texts(form, inputName(row, parameter.name())).stream()
                    .filter(word -> !word.isEmpty())
                    .distinct()
                    .toList();
            if (!words.isEmpty()) {
                given.put(parameter.name(), words);
            }
        });
        return new DraftEffect(effect, given, Submitted.text(form, inputName(row, WHEN)));
    }

    /** What {@link #write()} has written; empty for any other text. */
    static Optional<DraftEffects> read(String text) {
        try {
            return Optional.ofNullable(JsonBody.read(text).get(DRAFT))
                    .filter(List.class::isInstance)
                    .map(rows -> new DraftEffects(((List<?>) rows)
                            .stream()
                                    .filter(Map.class::isInstance)
                                    .map(row -> row((Map<?, ?>) row))
                                    .toList()));
        } catch (Refused noJson) {
            return Optional.empty();
        }
    }

    private static DraftEffect row(Map<?, ?> row) {
        Map<String, List<String>> given = new TreeMap<>();
        if (row.get("given") instanceof Map<?, ?> values) {
            values.forEach((name, words) -> given.put(
                    (String) name,
                    words instanceof List<?> list
                            ? list.stream().map(String::valueOf).toList()
                            : List.of()));
        }
        return new DraftEffect(
                String.valueOf(row.get("effect")), given, row.get(WHEN) instanceof String when ? when : "");
    }

    String write() {
        List<Object> rows = new ArrayList<>();
        effects.forEach(row -> rows.add(Map.of("effect", row.effect(), "given", row.given(), WHEN, row.when())));
        return CanonicalJson.write(Map.of(DRAFT, rows, "version", 1));
    }

    /**
     * The text that workflows store of effects without fault.
     *
     * @throws Refused if there is a fault after all
     */
    String canonical() {
        List<Object> all = effects.stream()
                .map(row -> row.data(EffectBook.find(row.effect()).orElseThrow()))
                .toList();
        return EffectsText.write(EffectsText.read(CanonicalJson.write(Map.of("effects", all, "version", 1))));
    }
}
