package org.sems.provisioning.desired;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sems.catalogue.profile.Profile;
import org.sems.catalogue.recordtype.RecordType;
import org.sems.lifecycle.RetiredState;
import org.sems.lifecycle.State;
import org.sems.lifecycle.StateCategory;
import org.sems.lifecycle.Transition;

/** Our keys of objects that record types share or that have no key of their own in the catalogue. */
public final class DesiredKeys {
    private DesiredKeys() {}

    /** Statuses are shared by name and category. */
    public static String status(State state) {
        return slug(state.name()) + "." + category(state.category());
    }

    /** Those that the status of a retired state may have: its category is not kept. */
    public static List<String> statuses(RetiredState state) {
        return Stream.of(StateCategory.values())
                .map(category -> slug(state.name()) + "." + category(category))
                .toList();
    }

    public static String resolution(String name) {
        return slug(name);
    }

    /** Profiles differ in fields and in which transitions ask, so each has its own screens. */
    public static String screen(RecordType type, String purpose, Profile profile) {
        return ofProfile(type.key() + "." + purpose, profile);
    }

    public static String screen(RecordType type, Transition transition, Profile profile) {
        return screen(type, String.valueOf(transition.id()), profile);
    }

    public static String screenScheme(RecordType type, Profile profile) {
        return ofProfile(type.key(), profile);
    }

    /** Profiles differ in transitions and in how strict their gates are, so each has its own workflows. */
    public static String workflow(RecordType type, Profile profile) {
        return ofProfile(type.key(), profile);
    }

    /** The profile {@code core} was there before others were, and its keys are stored without it. */
    private static String ofProfile(String key, Profile profile) {
        return isFirst(profile) ? key : key + "@" + profile.key();
    }

    static boolean isFirst(Profile profile) {
        return profile.key().equals("core");
    }

    static String category(StateCategory category) {
        return category.name().toLowerCase(Locale.ROOT);
    }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
