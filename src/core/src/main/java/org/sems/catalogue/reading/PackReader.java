package org.sems.catalogue.reading;

import org.sems.catalogue.DefinedKeys;
import org.sems.catalogue.NameRules;
import org.sems.catalogue.profile.Pack;
import org.sems.yaml.UniqueNames;
import org.sems.yaml.YamlMap;
import org.sems.yaml.YamlWord;

/** {@code packs/*.yaml}. */
final class PackReader {

    private final DefinedKeys known;
    private final UniqueNames keys = new UniqueNames("catalogue.key-twice");

    PackReader(DefinedKeys known) {
        this.known = known;
    }

    Pack read(YamlMap map) {
        map.allowing("key", "name", "description", "record-types");
        YamlWord key = map.get("key").word();
        keys.claim(key);
        return new Pack(
                NameRules.key(key),
                NameRules.name(map.get("name").word()),
                map.get("description").word().text(),
                NameRules.allKnown(map.get("record-types"), known.recordTypes(), "catalogue.unknown-record-type"));
    }
}
