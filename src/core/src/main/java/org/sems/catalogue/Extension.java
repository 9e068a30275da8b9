package org.sems.catalogue;

import java.util.Map;
import org.sems.catalogue.profile.Pack;
import org.sems.catalogue.profile.Profile;
import org.sems.yaml.YamlMap;

/**
 * What a pack adds to a record type of another pack: {@code extensions/<pack>/<type>.yaml}. It counts in the profiles that have both packs.
 *
 * @param pack key of the pack that adds
 * @param type key of the record type that is added to
 */
public record Extension(String pack, String type, YamlMap map) {

    public boolean counts(Profile profile) {
        return profile.packs().contains(pack);
    }

    /** Reports an extension by a pack or of a type that is not there, or of the pack's own type. */
    public void check(DefinedKeys known, Map<String, Pack> packs) {
        if (!known.packs().has(pack)) {
            map.report("catalogue.unknown-pack", pack);
        }
        if (!known.recordTypes().has(type)) {
            map.report("catalogue.unknown-record-type", type);
        }
        if (packs.containsKey(pack) && packs.get(pack).recordTypes().contains(type)) {
            map.report("extension.of-own-type", pack, type);
        }
    }
}
