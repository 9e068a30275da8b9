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
import org.sems.lifecycle.State;
import org.sems.lifecycle.Transition;
import org.sems.risk.Level;
import org.sems.yaml.YamlMap;
import org.sems.yaml.YamlMap.Entry;
import org.sems.yaml.YamlValue;

/**
 * The keys that are defined somewhere in the catalogue, gathered before anything is read closely: what refers to a
 * faulty definition is not itself at fault.
 */
record KnownWords(
        Known levels,
        Known fields,
        Known linkTypes,
        Known models,
        Known recordTypes,
        Known packs,
        Known roles,
        Map<String, Known> states,
        Map<String, Known> transitions) {

    private static final Known ANY = new Known(Set.of(), false);

    static KnownWords in(CatalogueTexts texts) {
        return new KnownWords(
                topLevel(texts.file(CatalogueTexts.LEVELS), Set.of()),
                topLevel(texts.file(CatalogueTexts.FIELDS), JiraWords.FIELD_IDS),
                topLevel(texts.file(CatalogueTexts.LINK_TYPES), Set.of()),
                keys(texts.folder(CatalogueTexts.RISK_MODELS)),
                keys(texts.folder(CatalogueTexts.RECORD_TYPES)),
                keys(texts.folder(CatalogueTexts.PACKS)),
                roles(texts.folder(CatalogueTexts.PROFILES)),
                ofLifeCycles(texts, "states"),
                ofLifeCycles(texts, "transitions"));
    }

    /** Of a catalogue that has been read and is sound. */
    static KnownWords of(Catalogue catalogue) {
        Set<String> fields = new LinkedHashSet<>(JiraWords.FIELD_IDS);
        fields.addAll(catalogue.fields().keySet());
        return new KnownWords(
                known(catalogue.levels(), Level::name),
                Known.all(fields),
                known(catalogue.linkTypes(), LinkType::key),
                known(catalogue.riskModels().all(), model -> model.id().key()),
                Known.all(catalogue.recordTypeKeys()),
                Known.all(catalogue.packs().keySet()),
                known(
                        catalogue.profiles().values().stream()
                                .flatMap(profile -> profile.roles().stream())
                                .toList(),
                        Role::key),
                ofTypes(catalogue, type -> known(type.lifeCycle().states(), State::name)),
                ofTypes(catalogue, type -> known(type.lifeCycle().transitions(), Transition::name)));
    }

    private static <T> Known known(Collection<T> items, Function<T, String> word) {
        return Known.all(items.stream().map(word).collect(Collectors.toSet()));
    }

    private static Map<String, Known> ofTypes(Catalogue catalogue, Function<RecordType, Known> words) {
        return catalogue.recordTypesAnywhere().collect(Collectors.toMap(RecordType::key, words, Known::and));
    }

    /** Every word passes for a record type that is not known. */
    Known statesOf(String recordType) {
        return states.getOrDefault(recordType, ANY);
    }

    Known transitionsOf(String recordType) {
        return transitions.getOrDefault(recordType, ANY);
    }

    /** Roles of any profile: a record type does not know which of them uses it. */
    private static Known roles(List<YamlMap> profiles) {
        Set<String> keys = new LinkedHashSet<>();
        boolean[] complete = {true};
        profiles.forEach(map -> map.find("roles")
                .flatMap(YamlValue::plainKeys)
                .ifPresentOrElse(keys::addAll, () -> complete[0] = false));
        return new Known(keys, complete[0]);
    }

    /** With those that extensions add: a record type does not know which of them count. */
    private static Map<String, Known> ofLifeCycles(CatalogueTexts texts, String part) {
        Map<String, Known> found = new LinkedHashMap<>();
        texts.folder(CatalogueTexts.RECORD_TYPES)
                .forEach(map -> map.find("key")
                        .flatMap(YamlValue::plain)
                        .ifPresent(key -> found.put(key, ofLifeCycle(map, part).orElse(ANY))));
        texts.extensions()
                .forEach(extension -> ofLifeCycle(extension.map(), part)
                        .ifPresent(more -> found.computeIfPresent(extension.type(), (type, own) -> own.and(more))));
        return found;
    }

    private static Optional<Known> ofLifeCycle(YamlMap map, String part) {
        return map.find("lifecycle").flatMap(value -> value.plainKeys(part)).map(Known::all);
    }

    private static Known topLevel(List<YamlMap> file, Set<String> more) {
        Set<String> keys = new LinkedHashSet<>(more);
        file.forEach(map -> map.entries().stream().map(Entry::key).forEach(key -> keys.add(key.text())));
        return new Known(keys, !file.isEmpty() && file.stream().allMatch(YamlMap::isGiven));
    }

    private static Known keys(List<YamlMap> files) {
        Set<String> keys = new LinkedHashSet<>();
        files.forEach(map -> map.find("key").flatMap(YamlValue::plain).ifPresent(keys::add));
        return new Known(keys, files.stream().allMatch(map -> map.find("key").isPresent()));
    }
}
