package org.sems.catalogue.reading.extension;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sems.catalogue.Extension;
import org.sems.catalogue.field.FieldDefinition;
import org.sems.catalogue.profile.Profile;
import org.sems.yaml.YamlMap;
import org.sems.yaml.YamlMap.Entry;
import org.sems.yaml.YamlMerge;
import org.sems.yaml.YamlValue;
import org.sems.yaml.YamlWord;

/**
 * Options that extensions add to fields of the dictionary ({@code options: {risk-family: [Cyber]}}). The dictionary has all of them, behind
 * its own: a field has one meaning everywhere. A profile asks Jira for those of its own packs.
 */
public final class ExtendFields {

    private static final String OPTIONS = "options";

    private final List<Extension> extensions;

    public ExtendFields(List<Extension> extensions) {
        this.extensions = extensions;
    }

    /** Reports an option of a field that is not there or has none; one that is there already is for the reader of the whole. */
    public YamlMap with(YamlMap dictionary) {
        YamlMap whole = dictionary;
        for (Extension extension : extensions) {
            for (Entry added : options(extension)) {
                String field = added.key().text();
                Optional<YamlMap> own = whole.find(field).map(YamlValue::map);
                if (own.filter(map -> map.find(OPTIONS).isPresent()).isEmpty()) {
                    added.key().report("extension.field-without-options", field);
                } else {
                    YamlMap more = YamlMerge.under(OPTIONS, added.value());
                    whole = YamlMerge.with(whole, field, YamlMerge.value(YamlMerge.joined(own.get(), OPTIONS, more)));
                }
            }
        }
        return whole;
    }

    /** The dictionary without the options of extensions that do not count in the profile. */
    public Map<String, FieldDefinition> extend(
            Profile profile, Set<String> types, Map<String, FieldDefinition> dictionary) {
        Map<String, Set<String>> others = extensions.stream()
                .filter(extension -> !extension.counts(profile) || !types.contains(extension.type()))
                .flatMap(extension -> options(extension).stream())
                .collect(Collectors.toMap(
                        entry -> entry.key().text(), entry -> texts(entry.value()), ExtendFields::both));
        return dictionary.values().stream()
                .collect(Collectors.toMap(
                        FieldDefinition::key, field -> field.without(others.getOrDefault(field.key(), Set.of()))));
    }

    private static List<Entry> options(Extension extension) {
        return extension.map().find(OPTIONS).map(value -> value.map().entries()).orElse(List.of());
    }

    private static Set<String> texts(YamlValue list) {
        return list.words().stream().map(YamlWord::text).collect(Collectors.toSet());
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
    }
}
