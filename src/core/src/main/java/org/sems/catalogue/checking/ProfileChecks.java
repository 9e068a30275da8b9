package org.sems.catalogue.checking;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sems.catalogue.Catalogue;
import org.sems.catalogue.checking.LocatedType.WrittenEffect;
import org.sems.catalogue.field.JiraField;
import org.sems.catalogue.profile.Profile;
import org.sems.catalogue.profile.Role;
import org.sems.catalogue.profile.SensitivityLevel;
import org.sems.effect.Effect;
import org.sems.effect.RaiseRecord;
import org.sems.effect.RecordApproval;
import org.sems.effect.SetReviewDate;
import org.sems.effect.SetSensitivity;
import org.sems.yaml.YamlMap;

/** Whether a profile keeps within its limits and has what the gates and effects of its record types ask for: roles, record types, sensitivity levels, a ladder. */
final class ProfileChecks {

    private static final String MAY_ACCEPT = "actor-may-accept";

    private final Catalogue catalogue;
    private final List<LocatedType> types;

    /** @param types those of the profile */
    ProfileChecks(Catalogue catalogue, List<LocatedType> types) {
        this.catalogue = catalogue;
        this.types = types;
    }

    void check(Profile profile, YamlMap map) {
        Set<String> used = types.stream().map(type -> type.type().key()).collect(Collectors.toSet());
        checkFields(profile, map);
        types.forEach(type -> {
            checkCreation(profile, type);
            checkRoles(profile, type);
            checkTypes(profile, type, used);
            checkSensitivity(profile, type);
            checkLevels(profile, type);
            if (profile.acceptance().steps().isEmpty() && needsLadder(type)) {
                map.report(
                        "profile.without-acceptance", profile.key(), type.type().key());
            }
        });
    }

    private void checkFields(Profile profile, YamlMap map) {
        int limit = profile.limits().customFields();
        int used = catalogue.fieldsOf(profile).size();
        if (used > limit) {
            map.report("profile.too-many-fields", profile.key(), used, limit);
        }
    }

    private static void checkCreation(Profile profile, LocatedType type) {
        int limit = profile.limits().askedOnCreation();
        int asked = type.type().create().size();
        if (asked > limit) {
            type.place("create").report("record-type.asks-too-much", asked, limit, profile.key());
        }
    }

    private static void checkRoles(Profile profile, LocatedType type) {
        Set<String> known = profile.roles().stream().map(Role::key).collect(Collectors.toSet());
        type.trees()
                .forEach(tree -> tree.eachCall((call, place) -> call.arguments().words("roles").stream()
                        .filter(role -> !known.contains(role))
                        .forEach(role -> place.report("gate.role-not-in-profile", role, profile.key()))));
        type.words("create-by").stream()
                .filter(role -> !known.contains(role.text()))
                .forEach(role -> role.report("gate.role-not-in-profile", role.text(), profile.key()));
    }

    /** Some of the record types that a rule counts may be left out of a profile, but not all of them. */
    private static void checkTypes(Profile profile, LocatedType type, Set<String> used) {
        type.trees()
                .forEach(tree -> tree.eachCall((call, place) -> {
                    List<String> counted = call.arguments().words("to");
                    if (!counted.isEmpty() && counted.stream().noneMatch(used::contains)) {
                        place.report("gate.type-not-in-profile", String.join(", ", counted), profile.key());
                    }
                }));
        type.effects().stream()
                .filter(written -> written.effect() instanceof RaiseRecord raise && !used.contains(raise.type()))
                .forEach(written -> written.place()
                        .report("gate.type-not-in-profile", ((RaiseRecord) written.effect()).type(), profile.key()));
    }

    private static void checkSensitivity(Profile profile, LocatedType type) {
        Set<String> known =
                profile.sensitivity().stream().map(SensitivityLevel::key).collect(Collectors.toSet());
        type.words("sensitivity").stream()
                .filter(level -> !known.contains(level.text()))
                .forEach(level -> level.report("effect.unknown-sensitivity", level.text(), profile.key()));
        for (WrittenEffect written : type.effects()) {
            if (written.effect() instanceof SetSensitivity set
                    && !set.level().equals(SetSensitivity.DEFAULT)
                    && !known.contains(set.level())) {
                written.place().report("effect.unknown-sensitivity", set.level(), profile.key());
            }
        }
    }

    /** A gate names levels as Jira does. */
    private static void checkLevels(Profile profile, LocatedType type) {
        Set<String> names =
                profile.sensitivity().stream().map(SensitivityLevel::name).collect(Collectors.toSet());
        type.trees()
                .forEach(tree -> tree.eachCall((call, place) -> {
                    if (call.arguments()
                            .find("field")
                            .filter(JiraField.SECURITY.id()::equals)
                            .isPresent()) {
                        call.arguments().words("options").stream()
                                .filter(name -> !names.contains(name))
                                .forEach(name -> place.report("effect.unknown-sensitivity", name, profile.key()));
                    }
                }));
    }

    private static boolean needsLadder(LocatedType type) {
        boolean[] asks = {false};
        type.trees().forEach(tree -> tree.eachCall((call, place) -> asks[0] |= MAY_ACCEPT.equals(call.rule())));
        return asks[0] || type.effects().stream().map(WrittenEffect::effect).anyMatch(ProfileChecks::needsLadder);
    }

    private static boolean needsLadder(Effect effect) {
        return effect instanceof SetReviewDate
                || effect instanceof RecordApproval approval && approval.stage().isPresent();
    }
}
