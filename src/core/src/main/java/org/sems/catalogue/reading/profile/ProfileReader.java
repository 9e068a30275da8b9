package org.sems.catalogue.reading.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sems.catalogue.DefinedKeys;
import org.sems.catalogue.KnownKeys;
import org.sems.catalogue.NameRules;
import org.sems.catalogue.field.JiraFieldNames;
import org.sems.catalogue.profile.Profile;
import org.sems.catalogue.profile.ProfileLimits;
import org.sems.catalogue.profile.Role;
import org.sems.catalogue.profile.StrictnessChoice;
import org.sems.rating.Level;
import org.sems.rating.RiskModels;
import org.sems.record.AcceptanceLadder;
import org.sems.yaml.UniqueNames;
import org.sems.yaml.YamlMap;
import org.sems.yaml.YamlMap.Entry;
import org.sems.yaml.YamlWord;

/** {@code profiles/*.yaml}. */
public final class ProfileReader {

    private final DefinedKeys known;
    private final RiskModels models;
    private final AcceptanceReader acceptances;
    private final UniqueNames keys = new UniqueNames("catalogue.key-twice");

    public ProfileReader(DefinedKeys known, List<Level> levels, RiskModels models) {
        this.known = known;
        this.models = models;
        this.acceptances = new AcceptanceReader(levels, known.levels());
    }

    public Profile read(YamlMap map) {
        map.allowing(
                "key",
                "name",
                "description",
                "packs",
                "risk-model",
                "tolerance",
                "custom-field-limit",
                "asked-on-creation",
                "roles",
                "permissions",
                "notifications",
                "sensitivity",
                "filters",
                "dashboards",
                "strictness",
                "acceptance");
        YamlWord key = map.get("key").word();
        keys.claim(key);
        String model = NameRules.known(map.get("risk-model").word(), known.models(), "catalogue.unknown-risk-model");
        List<Role> roles = roles(map.get("roles").map());
        KnownKeys roleKeys = KnownKeys.all(roles.stream().map(Role::key).collect(Collectors.toSet()));
        return new Profile(
                NameRules.key(key),
                NameRules.name(map.get("name").word()),
                map.get("description").word().text(),
                NameRules.allKnown(map.get("packs"), known.packs(), "catalogue.unknown-pack"),
                model,
                tolerance(map.get("tolerance").word(), model),
                roles,
                grants(
                        map.get("permissions").map(),
                        JiraFieldNames.PERMISSIONS,
                        "profile.unknown-permission",
                        roleKeys),
                grants(map.get("notifications").map(), JiraFieldNames.EVENTS, "profile.unknown-event", roleKeys),
                new SensitivityReader(roleKeys).read(map.get("sensitivity").map()),
                new DashboardsReader().filters(map.get("filters").map()),
                new DashboardsReader().dashboards(map.get("dashboards").map()),
                limits(map),
                map.find("strictness")
                        .map(value -> new StrictnessReader(known).read(value.map()))
                        .orElse(StrictnessChoice.USUAL),
                map.find("acceptance")
                        .map(value -> acceptances.read(value.map(), roleKeys, models, model))
                        .orElse(new AcceptanceLadder(List.of())));
    }

    private static ProfileLimits limits(YamlMap map) {
        return new ProfileLimits(
                map.get("custom-field-limit")
                        .number(1, ProfileLimits.MOST_CUSTOM_FIELDS)
                        .orElse(ProfileLimits.MOST_CUSTOM_FIELDS),
                map.get("asked-on-creation")
                        .number(1, ProfileLimits.MOST_ASKED_ON_CREATION)
                        .orElse(ProfileLimits.MOST_ASKED_ON_CREATION));
    }

    private String tolerance(YamlWord word, String model) {
        String level = NameRules.known(word, known.levels(), "catalogue.unknown-level");
        boolean isUsed = models.newest(model)
                .map(newest ->
                        newest.levels().stream().anyMatch(used -> used.name().equals(level)))
                .orElse(true);
        if (known.levels().has(level) && !isUsed) {
            word.report("profile.tolerance-not-in-model", level, model);
        }
        return level;
    }

    private static List<Role> roles(YamlMap map) {
        UniqueNames names = new UniqueNames("profile.role-name-twice");
        return map.entries().stream()
                .map(entry -> {
                    YamlMap role = entry.value().map().allowing("name", "description");
                    YamlWord name = role.get("name").word();
                    names.claimIgnoringCase(name);
                    return new Role(
                            NameRules.key(entry.key()),
                            NameRules.name(name),
                            role.get("description").word().text());
                })
                .toList();
    }

    private static Map<String, List<String>> grants(YamlMap map, Set<String> words, String code, KnownKeys roles) {
        Map<String, List<String>> grants = new LinkedHashMap<>();
        for (Entry entry : map.entries()) {
            NameRules.known(entry.key(), KnownKeys.all(words), code);
            grants.put(entry.key().text(), NameRules.allKnown(entry.value(), roles, "catalogue.unknown-role"));
        }
        return grants;
    }
}
