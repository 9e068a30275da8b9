package org.sems.catalogue.reading;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sems.catalogue.NameRules;
import org.sems.lifecycle.State;
import org.sems.lifecycle.StateCategory;
import org.sems.yaml.UniqueNames;
import org.sems.yaml.YamlMap;
import org.sems.yaml.YamlMap.Entry;
import org.sems.yaml.YamlValue;
import org.sems.yaml.YamlWord;

/** States of all record types: a name means the same category wherever it is used, because Jira has one status for it. */
final class StatesReader {

    private final Map<String, Used> usedBefore = new LinkedHashMap<>();

    private record Used(StateCategory category, String place) {}

    List<State> read(YamlMap states, StepIds ids) {
        UniqueNames names = new UniqueNames("lifecycle.state-twice");
        return states.entries().stream()
                .map(entry -> {
                    names.claimIgnoringCase(entry.key());
                    return state(entry, ids);
                })
                .toList();
    }

    private State state(Entry entry, StepIds ids) {
        YamlMap map = entry.value().map().allowing("id", "category", "resolution", "frozen");
        int id = ids.claim(map.get("id"));
        Optional<StateCategory> category = category(map.get("category").word());
        Optional<String> resolution =
                map.find("resolution").map(YamlValue::word).map(NameRules::name);
        category.ifPresent(given -> {
            requireResolution(entry.key(), given, resolution.isPresent());
            requireSameCategory(entry.key(), given);
        });
        return new State(
                NameRules.name(entry.key()),
                id,
                category.orElse(StateCategory.PROGRESS),
                resolution,
                map.find("frozen").map(YamlValue::flag).orElse(false));
    }

    private static Optional<StateCategory> category(YamlWord word) {
        Optional<StateCategory> category = Arrays.stream(StateCategory.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(word.text()))
                .findFirst();
        if (word.isGiven() && category.isEmpty()) {
            word.report("lifecycle.unknown-category", word.text());
        }
        return category;
    }

    private static void requireResolution(YamlWord name, StateCategory category, boolean hasResolution) {
        boolean isDone = category == StateCategory.DONE;
        if (isDone != hasResolution) {
            name.report(isDone ? "lifecycle.done-without-resolution" : "lifecycle.resolution-while-open", name.text());
        }
    }

    private void requireSameCategory(YamlWord name, StateCategory category) {
        Used first = usedBefore.putIfAbsent(name.text().toLowerCase(Locale.ROOT), new Used(category, name.place()));
        if (first != null && first.category() != category) {
            name.report(
                    "lifecycle.category-differs",
                    name.text(),
                    category.name().toLowerCase(Locale.ROOT),
                    first.category().name().toLowerCase(Locale.ROOT),
                    first.place());
        }
    }
}
