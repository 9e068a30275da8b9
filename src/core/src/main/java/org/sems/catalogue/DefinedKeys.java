package org.sems.catalogue;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sems.catalogue.field.JiraFieldNames;
import org.sems.catalogue.profile.Role;
import org.sems.catalogue.recordtype.LinkType;
import org.sems.catalogue.recordtype.RecordType;
import org.sems.lifecycle.State;
import org.sems.lifecycle.Transition;
import org.sems.rating.Level;
import org.sems.yaml.YamlMap;
import org.sems.yaml.YamlMap.Entry;
import org.sems.yaml.YamlValue;

/**
 * The keys that are defined somewhere in the catalogue, gathered before the definitions are read in full: a reference
 * to a faulty definition is not a fault of its own.
 */
public record DefinedKeys(
        KnownKeys levels,
        KnownKeys fields,
        KnownKeys linkTypes,
        KnownKeys models,
        KnownKeys recordTypes,
        KnownKeys packs,
        KnownKeys roles,
        Map<String, KnownKeys> states,
        Map<String, KnownKeys> transitions) {

    private static final KnownKeys ANY = new KnownKeys(Set.of(), false);

    public static DefinedKeys collect(CatalogueTexts texts) {
        return new DefinedKeys(
                topLevel(texts.file(CatalogueTexts.LEVELS), Set.of()),
                topLevel(texts.file(CatalogueTexts.FIELDS), JiraFieldNames.FIELD_IDS),
                topLevel(texts.file(CatalogueTexts.LINK_TYPES), Set.of()),
                keys(texts.folder(CatalogueTexts.RISK_MODELS)),
                keys(texts.folder(CatalogueTexts.RECORD_TYPES)),
                keys(texts.folder(CatalogueTexts.PACKS)),
                roles(texts.folder(CatalogueTexts.PROFILES)),
                ofLifeCycles(texts, "states"),
                ofLifeCycles(texts, "transitions"));
    }

    /** Of a catalogue that has been read and is sound. */
    static DefinedKeys of(Catalogue catalogue) {
        Set<String> fields = new LinkedHashSet<>(JiraFieldNames.FIELD_IDS);
        fields.addAll(catalogue.fields().keySet());
        return new DefinedKeys(
                known(catalogue.levels(), Level::name),
                KnownKeys.all(fields),
                known(catalogue.linkTypes(), LinkType::key),
                known(catalogue.riskModels().all(), model -> model.id().key()),
                KnownKeys.all(catalogue.recordTypeKeys()),
                KnownKeys.all(catalogue.packs().keySet()),
                known(
                        catalogue.profiles().values().stream()
                                .flatMap(profile -> profile.roles().stream())
                                .toList(),
                        Role::key),
                ofTypes(catalogue, type -> known(type.lifeCycle().states(), State::name)),
                ofTypes(catalogue, type -> known(type.lifeCycle().transitions(), Transition::name)));
    }

    private static <T> KnownKeys known(Collection<T> items, Function<T, String> word) {
        return KnownKeys.all(items.stream().map(word).collect(Collectors.toSet()));
    }

    private static Map<String, KnownKeys> ofTypes(Catalogue catalogue, Function<RecordType, KnownKeys> words) {
        return catalogue.recordTypesAnywhere().collect(Collectors.toMap(RecordType::key, words, KnownKeys::and));
    }

    /** Every word passes for a record type that is not known. */
    KnownKeys statesOf(String recordType) {
        return states.getOrDefault(recordType, ANY);
    }

    public KnownKeys transitionsOf(String recordType) {
        return transitions.getOrDefault(recordType, ANY);
    }

    /** Roles of any profile: a record type does not know which of them uses it. */
    private static KnownKeys roles(List<YamlMap> profiles) {
        Set<String> keys = new LinkedHashSet<>();
        boolean[] complete = {true};
        profiles.forEach(map -> map.find("roles")
                .flatMap(YamlValue::plainKeys)
                .ifPresentOrElse(keys::addAll, () -> complete[0] = false));
        return new KnownKeys(keys, complete[0]);
    }

    /** With those that extensions add: a record type does not know which of them count. */
    private static Map<String, KnownKeys> ofLifeCycles(CatalogueTexts texts, String part) {
        Map<String, KnownKeys> found = new LinkedHashMap<>();
        texts.folder(CatalogueTexts.RECORD_TYPES)
                .forEach(map -> map.find("key")
                        .flatMap(YamlValue::plain)
                        .ifPresent(key -> found.put(key, ofLifeCycle(map, part).orElse(ANY))));
        texts.extensions()
                .forEach(extension -> ofLifeCycle(extension.map(), part)
                        .ifPresent(more -> found.computeIfPresent(extension.type(), (type, own) -> own.and(more))));
        return found;
    }

    private static Optional<KnownKeys> ofLifeCycle(YamlMap map, String part) {
        return map.find("lifecycle").flatMap(value -> value.plainKeys(part)).map(KnownKeys::all);
    }

    private static KnownKeys topLevel(List<YamlMap> file, Set<String> more) {
        Set<String> keys = new LinkedHashSet<>(more);
        file.forEach(map -> map.entries().stream().map(Entry::key).forEach(key -> keys.add(key.text())));
        return new KnownKeys(keys, !file.isEmpty() && file.stream().allMatch(YamlMap::isGiven));
    }

    private static KnownKeys keys(List<YamlMap> files) {
        Set<String> keys = new LinkedHashSet<>();
        files.forEach(map -> map.find("key").flatMap(YamlValue::plain).ifPresent(keys::add));
        return new KnownKeys(
                keys, files.stream().allMatch(map -> map.find("key").isPresent()));
    }
}
