package org.sems.catalogue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sems.gate.Vocabulary;
import org.sems.lifecycle.Transition;
import org.sems.risk.Level;
import org.sems.risk.RiskModels;

/** The whole SeMS as data. What one part names, another part defines: the reader has checked it. Order is the author's. */
public final class Catalogue {

    private final List<Level> levels;
    private final Map<String, FieldDefinition> fields;
    private final List<LinkType> linkTypes;
    private final RiskModels riskModels;
    private final Map<String, RecordType> recordTypes;
    private final Map<String, Pack> packs;
    private final Map<String, Profile> profiles;

    Catalogue(
            List<Level> levels,
            Map<String, FieldDefinition> fields,
            List<LinkType> linkTypes,
            RiskModels riskModels,
            Map<String, RecordType> recordTypes,
            Map<String, Pack> packs,
            Map<String, Profile> profiles) {
        this.levels = levels;
        this.fields = fields;
        this.linkTypes = linkTypes;
        this.riskModels = riskModels;
        this.recordTypes = recordTypes;
        this.packs = packs;
        this.profiles = profiles;
    }

    /** The dictionary of levels, from the least to the most serious. */
    public List<Level> levels() {
        return levels;
    }

    public Optional<Level> level(String name) {
        return levels.stream().filter(level -> level.name().equals(name)).findFirst();
    }

    public Map<String, FieldDefinition> fields() {
        return fields;
    }

    public List<LinkType> linkTypes() {
        return linkTypes;
    }

    public RiskModels riskModels() {
        return riskModels;
    }

    public Map<String, RecordType> recordTypes() {
        return recordTypes;
    }

    public Map<String, Pack> packs() {
        return packs;
    }

    public Map<String, Profile> profiles() {
        return profiles;
    }

    public List<RecordType> recordTypesOf(Profile profile) {
        return profile.packs().stream()
                .flatMap(pack -> packs.get(pack).recordTypes().stream())
                .distinct()
                .map(recordTypes::get)
                .toList();
    }

    /** The dictionary's fields that the profile's record types use anywhere, in the dictionary's order. */
    public List<FieldDefinition> fieldsOf(Profile profile) {
        Set<String> used = new LinkedHashSet<>();
        recordTypesOf(profile).forEach(type -> used.addAll(fieldKeysOf(type)));
        return fields.values().stream()
                .filter(field -> used.contains(field.key()))
                .toList();
    }

    /** What gates may name, for an administrator's own. */
    public Vocabulary vocabulary() {
        return new CatalogueVocabulary(KnownWords.of(this), fields);
    }

    static Set<String> fieldKeysOf(RecordType type) {
        Set<String> keys = new LinkedHashSet<>(type.create());
        keys.addAll(type.edit());
        keys.addAll(type.view());
        type.lifeCycle().transitions().stream().map(Transition::screen).forEach(keys::addAll);
        return keys;
    }
}
