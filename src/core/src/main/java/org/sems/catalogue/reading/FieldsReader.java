package org.sems.catalogue.reading;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sems.catalogue.NameRules;
import org.sems.catalogue.field.FieldDefinition;
import org.sems.catalogue.field.FieldType;
import org.sems.catalogue.field.JiraField;
import org.sems.catalogue.field.JiraFieldNames;
import org.sems.yaml.UniqueNames;
import org.sems.yaml.YamlMap;
import org.sems.yaml.YamlMap.Entry;
import org.sems.yaml.YamlValue;
import org.sems.yaml.YamlWord;

/** {@code fields.yaml}: key to name, type, options and help. */
final class FieldsReader {

    private static final Map<String, FieldType> TYPES =
            Arrays.stream(FieldType.values()).collect(Collectors.toMap(FieldType::key, type -> type));

    private final UniqueNames names = new UniqueNames("field.name-twice");

    Map<String, FieldDefinition> read(YamlMap file) {
        Map<String, FieldDefinition> fields = new LinkedHashMap<>();
        file.entries().forEach(entry -> fields.put(entry.key().text(), field(entry)));
        return Collections.unmodifiableMap(fields);
    }

    private FieldDefinition field(Entry entry) {
        String key = NameRules.key(entry.key());
        if (JiraField.ofId(key).isPresent()) {
            entry.key().report("field.key-is-jiras", key);
        }
        YamlMap map = entry.value().map().allowing("name", "type", "options", "help");
        YamlWord name = map.get("name").word();
        names.claimIgnoringCase(name);
        if (JiraFieldNames.isFieldName(name.text())) {
            name.report("field.name-is-jiras", name.text());
        }
        FieldType type = type(map.get("type").word());
        return new FieldDefinition(
                key,
                NameRules.name(name),
                type,
                options(map, type),
                map.get("help").word().text());
    }

    private static FieldType type(YamlWord word) {
        if (word.isGiven() && !TYPES.containsKey(word.text())) {
            word.report(
                    "field.unknown-type",
                    word.text(),
                    String.join(", ", TYPES.keySet().stream().sorted().toList()));
        }
        return TYPES.getOrDefault(word.text(), FieldType.TEXT);
    }

    private static List<String> options(YamlMap map, FieldType type) {
        Optional<YamlValue> options = map.find("options");
        if (type.hasOptions() != options.isPresent()) {
            map.report(type.hasOptions() ? "field.without-options" : "field.options-not-expected", type.key());
        }
        UniqueNames once = new UniqueNames("field.option-twice");
        return options.map(YamlValue::words).orElse(List.of()).stream()
                .peek(once::claimIgnoringCase)
                .map(NameRules::name)
                .toList();
    }
}
