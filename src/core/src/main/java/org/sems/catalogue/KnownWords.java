package org.sems.catalogue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.sems.yaml.YamlMap;
import org.sems.yaml.YamlMap.Entry;
import org.sems.yaml.YamlValue;

/**
 * The keys that are defined somewhere in the catalogue, gathered before anything is read closely: what refers to a
 * faulty definition is not itself at fault.
 */
record KnownWords(Set<String> fields, Set<String> linkTypes, Set<String> models, Set<String> recordTypes,
                  Set<String> packs) {

    static KnownWords in(CatalogueTexts texts) {
        Set<String> fields = new LinkedHashSet<>(JiraWords.FIELD_IDS);
        fields.addAll(topLevel(texts.file(CatalogueTexts.FIELDS)));
        return new KnownWords(fields, topLevel(texts.file(CatalogueTexts.LINK_TYPES)),
                keys(texts.folder(CatalogueTexts.RISK_MODELS)), keys(texts.folder(CatalogueTexts.RECORD_TYPES)),
                keys(texts.folder(CatalogueTexts.PACKS)));
    }

    private static Set<String> topLevel(List<YamlMap> file) {
        Set<String> keys = new LinkedHashSet<>();
        file.forEach(map -> map.entries().stream().map(Entry::key).forEach(key -> keys.add(key.text())));
        return keys;
    }

    private static Set<String> keys(List<YamlMap> files) {
        Set<String> keys = new LinkedHashSet<>();
        files.forEach(map -> map.find("key").flatMap(YamlValue::plain).ifPresent(keys::add));
        return keys;
    }
}
