package org.sems.catalogue;

import org.sems.yaml.YamlMap;

/** The number of custom fields is what slows Jira most, so every profile keeps within a limit. */
final class FieldBudget {

    private static final String CORE = "core";
    private static final int OF_CORE = 35;
    private static final int OF_ANY = 75;

    private FieldBudget() {
    }

    static void check(Catalogue catalogue, Profile profile, YamlMap where) {
        int limit = CORE.equals(profile.key()) ? OF_CORE : OF_ANY;
        int used = catalogue.fieldsOf(profile).size();
        if (used > limit) {
            where.report("profile.too-many-fields", profile.key(), used, limit);
        }
    }
}
