package org.sems.catalogue.reading.profile;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.sems.catalogue.DefinedKeys;
import org.sems.catalogue.NameRules;
import org.sems.catalogue.profile.StrictnessChoice;
import org.sems.gate.Strictness;
import org.sems.yaml.YamlMap;
import org.sems.yaml.YamlMap.Entry;
import org.sems.yaml.YamlWord;

/** {@code strictness}: what a profile does about shall, about should, and about single transitions. */
final class StrictnessReader {

    private final DefinedKeys known;

    StrictnessReader(DefinedKeys known) {
        this.known = known;
    }

    StrictnessChoice read(YamlMap map) {
        map.allowing("shall", "should", "transitions");
        Map<String, Map<String, Strictness>> transitions = new LinkedHashMap<>();
        map.find("transitions")
                .ifPresent(value -> value.map()
                        .entries()
                        .forEach(entry -> transitions.put(entry.key().text(), ofType(entry))));
        return new StrictnessChoice(
                map.find("shall").map(value -> strictness(value.word())).orElse(StrictnessChoice.USUAL.shall()),
                map.find("should").map(value -> strictness(value.word())).orElse(StrictnessChoice.USUAL.should()),
                transitions);
    }

    private Map<String, Strictness> ofType(Entry type) {
        String key = NameRules.known(type.key(), known.recordTypes(), "catalogue.unknown-record-type");
        Map<String, Strictness> named = new LinkedHashMap<>();
        type.value().map().entries().forEach(entry -> {
            if (known.recordTypes().has(key)
                    && !known.transitionsOf(key).has(entry.key().text())) {
                entry.key().report("profile.unknown-transition", entry.key().text(), key);
            }
            named.put(entry.key().text(), strictness(entry.value().word()));
        });
        return named;
    }

    private static Strictness strictness(YamlWord word) {
        if (word.isGiven() && Strictness.ofKey(word.text()).isEmpty()) {
            word.report(
                    "profile.unknown-strictness",
                    word.text(),
                    Arrays.stream(Strictness.values()).map(Strictness::key).collect(Collectors.joining(", ")));
        }
        return Strictness.ofKey(word.text()).orElse(Strictness.REFUSE);
    }
}
