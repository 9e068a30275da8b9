package org.sems.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.sems.catalogue.WrittenType.WrittenTransition;
import org.sems.lifecycle.Transition;
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
                .map(map -> new WrittenType(keyed(catalogue.recordTypes(), map), map))
                .toList();
        types.forEach(this::check);
        ProfileChecks inProfiles = new ProfileChecks(catalogue, types);
        profiles.forEach(map -> {
            Profile profile = keyed(catalogue.profiles(), map);
            inProfiles.check(profile, map);
        });
    }

    private void check(WrittenType type) {
        gates.check(type);
        effects.check(type);
        ReasonChecks.check(type);
        type.fields("edit").forEach(field -> refuseDecided(type, field));
        List.of(type.fields("create"), type.fields("edit"), type.screenFields())
                .forEach(list -> list.stream()
                        .filter(word -> word.text().equals(RecordFlag.FIELD))
                        .forEach(word -> word.report("record-type.asks-for-flags", word.text())));
    }

    /** Jira asks no validator before an edit, so whoever edits would take back unseen what somebody else has decided meanwhile. */
    private static void refuseDecided(WrittenType type, YamlWord field) {
        Optional<String> by = first(
                type,
                transition -> DecidedFacts.of(List.of(transition)).fields().contains(field.text()));
        by.ifPresent(transition -> field.report("record-type.edits-decided-fact", field.text(), transition));
        if (by.isEmpty() && !field.text().equals(JiraField.SECURITY.id())) {
            first(type, transition -> transition.screen().contains(field.text()))
                    .ifPresent(
                            transition -> field.report("record-type.edits-what-a-step-sets", field.text(), transition));
        }
    }

    private static Optional<String> first(WrittenType type, Predicate<Transition> which) {
        return type.transitions().stream()
                .map(WrittenTransition::transition)
                .filter(which)
                .map(Transition::name)
                .findFirst();
    }

    private static <T> T keyed(Map<String, T> items, YamlMap map) {
        return map.find("key").flatMap(YamlValue::plain).map(items::get).orElseThrow();
    }
}
