package org.sems.catalogue;

import org.sems.yaml.YamlMap;

/** The number of custom fields is what slows Jira most, so every profile keeps within a limit. */
public final class FieldBudget {

    private static final String CORE = "core";
    private static final int OF_CORE = 35;
    private static final int OF_ANY = 75;

    private FieldBudget() {}

    /** How many custom fields a SeMS of the profile may use at most. */
    public static int limit(Profile profile) {
        return CORE.equals(profile.key()) ? OF_CORE : OF_ANY;
    }

    static void check(Catalogue catalogue, Profile profile, YamlMap where) {
        int limit = limit(profile);
        int used = catalogue.fieldsOf(profile).size();
        if (used > limit) {
            where.report("profile.too-many-fields", profile.key(), used, limit);
        }
    }
}
