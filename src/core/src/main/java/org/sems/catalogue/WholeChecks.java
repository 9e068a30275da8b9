package org.sems.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sems.catalogue.WrittenType.WrittenTransition;
import org.sems.yaml.YamlMap;
import org.sems.yaml.YamlValue;
import org.sems.yaml.YamlWord;

/** What can be told only of a catalogue whose parts are sound: whether gates, effects, screens and profiles fit together. */
final class WholeChecks {

    private final Catalogue catalogue;
    private final GateChecks gates;
    private final EffectChecks effects;

    WholeChecks(Catalogue catalogue) {
        this.catalogue = catalogue;
        MeantLinks links = new MeantLinks(catalogue.recordTypes());
        OwnFields fields = new OwnFields(catalogue.recordTypes());
        this.gates = new GateChecks(catalogue, links, fields);
        this.effects = new EffectChecks(catalogue, links, fields);
    }

    void check(List<YamlMap> recordTypes, List<YamlMap> profiles) {
        List<WrittenType> types = recordTypes.stream()
                .map(map -> new WrittenType(keyed(catalogue.recordTypes(), map), map)).toList();
        types.forEach(this::check);
        ProfileChecks inProfiles = new ProfileChecks(catalogue, types);
        profiles.forEach(map -> {
            Profile profile = keyed(catalogue.profiles(), map);
            FieldBudget.check(catalogue, profile, map);
            inProfiles.check(profile, map);
        });
    }

    private void check(WrittenType type) {
        gates.check(type);
        effects.check(type);
        type.fields("edit").forEach(field -> refuseDecided(type, field));
        List.of(type.fields("create"), type.fields("edit"), type.screenFields()).forEach(list -> list.stream()
                .filter(word -> word.text().equals(RecordFlag.FIELD))
                .forEach(word -> word.report("record-type.asks-for-flags", word.text())));
    }

    private static void refuseDecided(WrittenType type, YamlWord field) {
        Optional<String> by = type.transitions().stream().map(WrittenTransition::transition)
                .filter(transition -> DecidedFacts.of(List.of(transition)).fields().contains(field.text()))
                .map(transition -> transition.name()).findFirst();
        by.ifPresent(transition -> field.report("record-type.edits-decided-fact", field.text(), transition));
    }

    private static <T> T keyed(Map<String, T> items, YamlMap map) {
        return map.find("key").flatMap(YamlValue::plain).map(items::get).orElseThrow();
    }
}
