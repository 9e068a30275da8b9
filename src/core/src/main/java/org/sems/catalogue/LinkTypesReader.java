package org.sems.catalogue;

import java.util.List;
import org.sems.yaml.Claims;
import org.sems.yaml.YamlMap;
import org.sems.yaml.YamlMap.Entry;
import org.sems.yaml.YamlWord;

/** {@code link-types.yaml}: key to name and how the link reads in both directions. */
final class LinkTypesReader {

    private final Claims names = new Claims("link-type.name-twice");

    List<LinkType> read(YamlMap file) {
        return file.entries().stream().map(this::linkType).toList();
    }

    private LinkType linkType(Entry entry) {
        YamlMap map = entry.value().map().allowing("name", "outward", "inward");
        YamlWord name = map.get("name").word();
        names.claimIgnoringCase(name);
        return new LinkType(
                Words.key(entry.key()),
                Words.name(name),
                Words.name(map.get("outward").word()),
                Words.name(map.get("inward").word()));
    }
}
