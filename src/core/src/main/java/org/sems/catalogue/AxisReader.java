package org.sems.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sems.risk.Axis;
import org.sems.risk.Step;
import org.sems.yaml.Claims;
import org.sems.yaml.YamlMap;
import org.sems.yaml.YamlValue;
import org.sems.yaml.YamlWord;

/** A scale; its steps are numbered in the order in which they are written. */
final class AxisReader {

    private static final int FEWEST = 2;

    private final Claims names = new Claims("model.step-twice");

    /** Empty if its steps cannot be told, after that has been reported. */
    Optional<Axis> read(YamlMap map) {
        map.allowing("key", "name", "steps");
        String key = Words.key(map.get("key").word());
        String name = Words.name(map.get("name").word());
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
                steps.add(new Step(steps.size() + 1, Words.name(name), meaning));
            }
        }
        return steps;
    }
}
