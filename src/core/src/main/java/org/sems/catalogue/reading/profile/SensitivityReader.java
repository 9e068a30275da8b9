package org.sems.catalogue.reading.profile;

import java.util.List;
import org.sems.catalogue.KnownKeys;
import org.sems.catalogue.NameRules;
import org.sems.catalogue.profile.SensitivityLevel;
import org.sems.yaml.UniqueNames;
import org.sems.yaml.YamlMap;
import org.sems.yaml.YamlMap.Entry;
import org.sems.yaml.YamlValue;
import org.sems.yaml.YamlWord;

/**
 * Sensitivity levels: exactly one of their order is the default, and each has members, since nobody could see the
 * records of a level without members.
 */
final class SensitivityReader {

    private final KnownKeys roles;
    private final UniqueNames names = new UniqueNames("profile.sensitivity-name-twice");

    SensitivityReader(KnownKeys roles) {
        this.roles = roles;
    }

    List<SensitivityLevel> read(YamlMap map) {
        List<SensitivityLevel> levels = map.entries().stream().map(this::level).toList();
        long defaults = levels.stream().filter(SensitivityLevel::byDefault).count();
        if (!levels.isEmpty() && defaults != 1) {
            map.report("profile.one-default-sensitivity", defaults);
        }
        return levels;
    }

    private SensitivityLevel level(Entry entry) {
        YamlMap map = entry.value().map().allowing("name", "description", "members", "reporter", "beside", "default");
        YamlWord name = map.get("name").word();
        names.claimIgnoringCase(name);
        YamlValue members = map.get("members");
        if (members.isEmptyList()) {
            members.report("profile.sensitivity-without-members", name.text());
        }
        return new SensitivityLevel(
                NameRules.key(entry.key()),
                NameRules.name(name),
                map.get("description").word().text(),
                NameRules.allKnown(members, roles, "catalogue.unknown-role"),
                flag(map, "reporter"),
                isBeside(map),
                flag(map, "default"));
    }

    private static boolean isBeside(YamlMap map) {
        boolean isBeside = flag(map, "beside");
        if (isBeside && flag(map, "default")) {
            map.report("profile.default-beside-the-order");
        }
        return isBeside;
    }

    private static boolean flag(YamlMap map, String member) {
        return map.find(member).map(YamlValue::flag).orElse(false);
    }
}
