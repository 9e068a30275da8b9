package org.sems.catalogue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.Nullable;
import org.sems.catalogue.field.FieldDefinition;
import org.sems.catalogue.profile.Pack;
import org.sems.catalogue.profile.Profile;
import org.sems.catalogue.recordtype.LinkType;
import org.sems.catalogue.recordtype.RecordType;
import org.sems.gate.Vocabulary;
import org.sems.lifecycle.Transition;
import org.sems.rating.Level;
import org.sems.rating.RiskModels;

/**
 * The whole SeMS as data. The reader has checked that each name is defined. Order is the
 * author's.
 */
public final class Catalogue {

    private final List<Level> levels;
    private final Map<String, FieldDefinition> fields;
    private final List<LinkType> linkTypes;
    private final RiskModels riskModels;
    private final Map<String, RecordType> writtenTypes;
    private final Map<String, Pack> packs;
    private final Map<String, Profile> profiles;
    private final Map<String, ProfileParts> byProfile;

    public Catalogue(
            List<Level> levels,
            Map<String, FieldDefinition> fields,
            List<LinkType> linkTypes,
            RiskModels riskModels,
            Map<String, RecordType> writtenTypes,
            Map<String, Pack> packs,
            Map<String, Profile> profiles,
            Map<String, ProfileParts> byProfile) {
        this.levels = levels;
        this.fields = fields;
        this.linkTypes = linkTypes;
        this.riskModels = riskModels;
        this.writtenTypes = writtenTypes;
        this.packs = packs;
        this.profiles = profiles;
        this.byProfile = byProfile;
    }

    /** The dictionary of levels, from the least to the most serious. */
    public List<Level> levels() {
        return levels;
    }

    public Optional<Level> level(String name) {
        return levels.stream().filter(level -> level.name().equals(name)).findFirst();
    }

    /** The whole dictionary, with the options that any pack adds. */
    public Map<String, FieldDefinition> fields() {
        return fields;
    }

    public List<LinkType> linkTypes() {
        return linkTypes;
    }

    public RiskModels riskModels() {
        return riskModels;
    }

    /** Record types as their own packs have them, without what other packs add. */
    public Map<String, RecordType> writtenTypes() {
        return writtenTypes;
    }

    public Set<String> recordTypeKeys() {
        return writtenTypes.keySet();
    }

    /** What records of a type are called; it is the same in every profile. */
    public Optional<String> recordTypeName(String key) {
        return Optional.ofNullable(writtenTypes.get(key)).map(RecordType::name);
    }

    public Map<String, Pack> packs() {
        return packs;
    }

    public Map<String, Profile> profiles() {
        return profiles;
    }

    /** With what the packs of the profile add to each other's types, in the order of the packs. */
    public List<RecordType> recordTypesOf(Profile profile) {
        return parts(profile.key()).types();
    }

    /** A record type as a profile has it; empty if the profile is not known or has no such type. */
    public Optional<RecordType> recordType(String profile, String key) {
        return parts(profile).types().stream()
                .filter(type -> type.key().equals(key))
                .findFirst();
    }

    /**
     * A record type as its own pack has it: for an issue outside any SeMS, where no profile says which other packs
     * count. For a record of a SeMS, use {@link #recordType}.
     */
    public Optional<RecordType> recordTypeOutsideSems(String key) {
        return Optional.ofNullable(writtenTypes.get(key));
    }

    /** Every form that a record type has in some profile or outside all of them; those of one key may differ. */
    public Stream<RecordType> recordTypesAnywhere() {
        return Stream.concat(
                        writtenTypes.values().stream(),
                        byProfile.values().stream().flatMap(parts -> parts.types().stream()))
                .distinct();
    }

    /**
     * The dictionary's fields that the profile's record types use anywhere, in the dictionary's order, with the options of its packs.
     */
    public List<FieldDefinition> fieldsOf(Profile profile) {
        Set<String> used = new LinkedHashSet<>();
        recordTypesOf(profile).forEach(type -> used.addAll(fieldKeysOf(type)));
        return fields.keySet().stream()
                .filter(used::contains)
                .map(parts(profile.key()).fields()::get)
                .toList();
    }

    private ProfileParts parts(@Nullable String profile) {
        return byProfile.getOrDefault(profile, ProfileParts.NONE);
    }

    /** The words that gates of an administrator may use. */
    public Vocabulary vocabulary() {
        return new CatalogueVocabulary(DefinedKeys.of(this), fields);
    }

    public static Set<String> fieldKeysOf(RecordType type) {
        Set<String> keys = new LinkedHashSet<>(type.create());
        keys.addAll(type.edit());
        keys.addAll(type.view());
        type.lifeCycle().transitions().stream().map(Transition::screen).forEach(keys::addAll);
        return keys;
    }
}
