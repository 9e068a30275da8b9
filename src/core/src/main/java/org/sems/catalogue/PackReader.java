package org.sems.catalogue;

import org.sems.yaml.Claims;
import org.sems.yaml.YamlMap;
import org.sems.yaml.YamlWord;

/** {@code packs/*.yaml}. */
final class PackReader {

    private final KnownWords known;
    private final Claims keys = new Claims("catalogue.key-twice");

    PackReader(KnownWords known) {
        this.known = known;
    }

    Pack read(YamlMap map) {
        map.allowing("key", "name", "description", "record-types");
        YamlWord key = map.get("key").word();
        keys.claim(key);
        return new Pack(
                Words.key(key),
                Words.name(map.get("name").word()),
                map.get("description").word().text(),
                Words.allKnown(map.get("record-types"), known.recordTypes(), "catalogue.unknown-record-type"));
    }
}
