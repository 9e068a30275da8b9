package org.sems.catalogue.reading;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.sems.catalogue.Extension;
import org.sems.catalogue.checking.LocatedType;
import org.sems.catalogue.profile.Pack;
import org.sems.catalogue.profile.Profile;
import org.sems.catalogue.reading.extension.ExtendRecordType;
import org.sems.catalogue.recordtype.RecordType;
import org.sems.yaml.YamlMap;
import org.sems.yaml.YamlValue;

/** Record types as each profile has them: with the extensions of its packs, in the order in which the profile names them. */
final class TypesByProfile {

    private final Map<String, YamlMap> written = new LinkedHashMap<>();
    private final Map<String, RecordType> plain;
    private final Map<String, Pack> packs;
    private final List<Extension> extensions;
    private final Supplier<RecordTypeReader> readers;
    /** By the extensions that are in it: profiles with the same packs share what was read. */
    private final Map<List<Extension>, Optional<LocatedType>> extended = new HashMap<>();

    /**
     * @param written the files of record types, all of them sound
     * @param plain   what was read from them
     * @param readers a new one for each type, since the name of a type is claimed more than once here
     */
    TypesByProfile(
            List<YamlMap> written,
            Map<String, RecordType> plain,
            Map<String, Pack> packs,
            List<Extension> extensions,
            Supplier<RecordTypeReader> readers) {
        written.forEach(map -> map.find("key").flatMap(YamlValue::plain).ifPresent(key -> this.written.put(key, map)));
        this.plain = plain;
        this.packs = packs;
        this.extensions = extensions;
        this.readers = readers;
    }

    /** Without those that have a fault, which has been reported. */
    List<LocatedType> find(Profile profile) {
        return profile.packs().stream()
                .flatMap(pack -> packs.get(pack).recordTypes().stream())
                .distinct()
                .flatMap(type -> find(profile, type).stream())
                .toList();
    }

    /**
     * Reads each extension, whether a profile has it or not, and what all of them make of a type, since packs must fit
     * together.
     */
    void checkTogether() {
        extensions.stream()
                .map(Extension::type)
                .distinct()
                .forEach(type -> with(
                        type,
                        extensions.stream()
                                .filter(one -> one.type().equals(type))
                                .toList()));
    }

    /** The types as their own packs have them. */
    List<LocatedType> plain() {
        return plain.values().stream()
                .map(type -> new LocatedType(type, written.get(type.key())))
                .toList();
    }

    boolean hasExtended(Profile profile) {
        return extensions.stream().anyMatch(extension -> extension.counts(profile));
    }

    private Optional<LocatedType> find(Profile profile, String type) {
        List<Extension> counting = profile.packs().stream()
                .flatMap(pack -> extensions.stream()
                        .filter(extension -> extension.pack().equals(pack)
                                && extension.type().equals(type)))
                .toList();
        return counting.isEmpty()
                ? Optional.of(new LocatedType(plain.get(type), written.get(type)))
                : with(type, counting);
    }

    private Optional<LocatedType> with(String type, List<Extension> these) {
        return extended.computeIfAbsent(these, all -> read(type, all));
    }

    private Optional<LocatedType> read(String type, List<Extension> these) {
        YamlMap whole = written.get(type);
        for (Extension extension : these) {
            whole = new ExtendRecordType(type).with(whole, extension.map());
        }
        YamlMap map = whole;
        return readers.get().read(map).map(found -> new LocatedType(found, map));
    }
}
