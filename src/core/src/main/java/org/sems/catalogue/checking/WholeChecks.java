package org.sems.catalogue.checking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.sems.catalogue.Catalogue;
import org.sems.catalogue.checking.LocatedType.WrittenTransition;
import org.sems.catalogue.field.JiraField;
import org.sems.catalogue.profile.Profile;
import org.sems.catalogue.recordtype.DecidedFacts;
import org.sems.catalogue.recordtype.RecordFlag;
import org.sems.catalogue.recordtype.RecordType;
import org.sems.lifecycle.Transition;
import org.sems.yaml.YamlMap;
import org.sems.yaml.YamlValue;
import org.sems.yaml.YamlWord;

/**
 * The checks that need a catalogue whose parts are sound: whether gates, effects, screens and profiles fit together.
 */
public final class WholeChecks {

    private final Catalogue catalogue;

    public WholeChecks(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * @param plain     record types as their own packs have them
     * @param byProfile those of each profile, by its key
     */
    public void check(List<LocatedType> plain, Map<String, List<LocatedType>> byProfile, List<YamlMap> profiles) {
        check(plain, catalogue.writtenTypes());
        profiles.forEach(map -> {
            Profile profile = keyed(catalogue.profiles(), map);
            List<LocatedType> types = byProfile.get(profile.key());
            Map<String, RecordType> known = new LinkedHashMap<>(catalogue.writtenTypes());
            types.forEach(type -> known.put(type.type().key(), type.type()));
            if (!known.equals(catalogue.writtenTypes())) {
                check(types, known);
            }
            new ProfileChecks(catalogue, types).check(profile, map);
        });
    }

    /** @param known all that the types may refer to */
    private void check(List<LocatedType> types, Map<String, RecordType> known) {
        AllowedLinks links = new AllowedLinks(known);
        AvailableFields fields = new AvailableFields(known);
        GateChecks gates = new GateChecks(catalogue.fields(), known, links, fields);
        EffectChecks effects = new EffectChecks(known, links, fields);
        types.forEach(type -> {
            gates.check(type);
            effects.check(type);
            check(type);
        });
    }

    private void check(LocatedType type) {
        ReasonChecks.check(type);
        type.fields("edit").forEach(field -> refuseDecided(type, field));
        List.of(type.fields("create"), type.fields("edit"), type.screenFields())
                .forEach(list -> list.stream()
                        .filter(word -> word.text().equals(RecordFlag.FIELD))
                        .forEach(word -> word.report("record-type.asks-for-flags", word.text())));
    }

    /**
     * Jira runs no validator before an edit, so a user who edits could undo what another user has decided meanwhile,
     * without seeing it.
     */
    private static void refuseDecided(LocatedType type, YamlWord field) {
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

    private static Optional<String> first(LocatedType type, Predicate<Transition> which) {
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
