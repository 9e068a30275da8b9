package org.sems.catalogue.reading.riskmodel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.sems.catalogue.NameRules;
import org.sems.rating.Axis;
import org.sems.rating.ModelVersion;
import org.sems.rating.Step;
import org.sems.yaml.UniqueNames;
import org.sems.yaml.YamlMap;
import org.sems.yaml.YamlValue;
import org.sems.yaml.YamlWord;

/** An axis; its steps are numbered in the order in which they are written. */
final class AxisReader {

    private static final int FEWEST = 2;
    /** What forms and REST send beside the steps, which they name by the keys of their axes. */
    private static final Set<String> TAKEN = Set.of("kept", "level", "model", "score", "steps");

    private static final Pattern SEVERAL_STEPS = Pattern.compile(".*\\s[x\u00d7]\\s.*");

    private final UniqueNames names = new UniqueNames("model.step-twice");

    /** Empty if its steps cannot be read; that has been reported. */
    Optional<Axis> read(YamlMap map) {
        map.allowing("key", "name", "steps");
        String key = key(map.get("key").word());
        String name = NameRules.name(map.get("name").word());
        YamlValue list = map.get("steps");
        List<YamlValue> items = list.list();
        if (!items.isEmpty() && (items.size() < FEWEST || items.size() > Step.MOST)) {
            list.report("model.number-of-steps", items.size(), FEWEST, Step.MOST);
            return Optional.empty();
        }
        List<Step> steps = steps(items);
        return steps.isEmpty() || steps.size() < items.size()
                ? Optional.empty()
                : Optional.of(new Axis(key, name, steps));
    }

    private List<Step> steps(List<YamlValue> items) {
        List<Step> steps = new ArrayList<>();
        for (YamlValue item : items) {
            YamlMap step = item.map().allowing("name", "meaning");
            YamlWord name = step.get("name").word();
            names.claimIgnoringCase(name);
            String meaning = step.get("meaning").word().text();
            if (name.isGiven()) {
                steps.add(new Step(steps.size() + 1, name(name), meaning));
            }
        }
        return steps;
    }

    private static String key(YamlWord word) {
        if (TAKEN.contains(word.text())) {
            word.report("model.axis-key-taken", word.text(), String.join(", ", new TreeSet<>(TAKEN)));
        }
        return NameRules.key(word);
    }

    /** People write a rating as "Likely x Severe", and a query ends with the model version: a step's name is neither of the two. */
    private static String name(YamlWord word) {
        String text = word.text().toLowerCase(Locale.ROOT);
        if (SEVERAL_STEPS.matcher(text).matches() || ModelVersion.isWrittenAs(text)) {
            word.report("model.step-name-ambiguous", word.text());
        }
        return NameRules.name(word);
    }
}
