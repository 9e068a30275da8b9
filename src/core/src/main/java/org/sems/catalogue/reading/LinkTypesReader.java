package org.sems.catalogue.reading;

import java.util.List;
import org.sems.catalogue.NameRules;
import org.sems.catalogue.recordtype.LinkType;
import org.sems.yaml.UniqueNames;
import org.sems.yaml.YamlMap;
import org.sems.yaml.YamlMap.Entry;
import org.sems.yaml.YamlWord;

/** {@code link-types.yaml}: key to name and how the link reads in both directions. */
final class LinkTypesReader {

    private final UniqueNames names = new UniqueNames("link-type.name-twice");

    List<LinkType> read(YamlMap file) {
        return file.entries().stream().map(this::linkType).toList();
    }

    private LinkType linkType(Entry entry) {
        YamlMap map = entry.value().map().allowing("name", "outward", "inward");
        YamlWord name = map.get("name").word();
        names.claimIgnoringCase(name);
        return new LinkType(
                NameRules.key(entry.key()),
                NameRules.name(name),
                NameRules.name(map.get("outward").word()),
                NameRules.name(map.get("inward").word()));
    }
}
