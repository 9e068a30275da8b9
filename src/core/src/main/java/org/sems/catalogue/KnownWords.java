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
record KnownWords(Known levels, Known fields, Known linkTypes, Known models, Known recordTypes, Known packs) {

    static KnownWords in(CatalogueTexts texts) {
        return new KnownWords(topLevel(texts.file(CatalogueTexts.LEVELS), Set.of()),
                topLevel(texts.file(CatalogueTexts.FIELDS), JiraWords.FIELD_IDS),
                topLevel(texts.file(CatalogueTexts.LINK_TYPES), Set.of()),
                keys(texts.folder(CatalogueTexts.RISK_MODELS)), keys(texts.folder(CatalogueTexts.RECORD_TYPES)),
                keys(texts.folder(CatalogueTexts.PACKS)));
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
