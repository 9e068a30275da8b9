package org.sems.catalogue.profile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sems.catalogue.recordtype.RecordType;
import org.sems.gate.Gate;
import org.sems.gate.Strictness;
import org.sems.lifecycle.Transition;
import org.sems.record.AcceptanceLadder;

/**
 * How one kind of organisation runs its SeMS.
 *
 * @param packs         pack keys
 * @param riskModel     key of the model whose newest version is in force after set-up
 * @param tolerance     name of the highest tolerable level
 * @param permissions   Jira permission key to the keys of the roles that have it; an empty list means nobody
 * @param notifications event, by its name in Jira, to the keys of the roles that are told
 * @param sensitivity   from the most open to the most closed; levels beside this order may stand anywhere in the list
 * @param limits        the limits that the profile keeps within
 * @param strictness    what a gate does about a demand that is not met
 * @param acceptance    who may accept a risk of which level, for how long
 */
public record Profile(
        String key,
        String name,
        String description,
        List<String> packs,
        String riskModel,
        String tolerance,
        List<Role> roles,
        Map<String, List<String>> permissions,
        Map<String, List<String>> notifications,
        List<SensitivityLevel> sensitivity,
        List<SavedFilter> filters,
        List<Dashboard> dashboards,
        ProfileLimits limits,
        StrictnessChoice strictness,
        AcceptanceLadder acceptance) {

    public Profile {
        packs = List.copyOf(packs);
        roles = List.copyOf(roles);
        permissions = Collections.unmodifiableMap(new LinkedHashMap<>(permissions));
        notifications = Collections.unmodifiableMap(new LinkedHashMap<>(notifications));
        sensitivity = List.copyOf(sensitivity);
        filters = List.copyOf(filters);
        dashboards = List.copyOf(dashboards);
    }

    /** What a record type is for and, since Jira offers every type to everybody who may create issues, which roles may make one. */
    public String described(RecordType type) {
        return type.createBy().isEmpty()
                ? type.description()
                : type.description() + " Entered by: "
                        + String.join(
                                ", ",
                                roles.stream()
                                        .filter(role -> type.createBy().contains(role.key()))
                                        .map(Role::name)
                                        .toList())
                        + ".";
    }

    /** The level that a new record of the type gets; empty if the profile has none. */
    public Optional<SensitivityLevel> levelOf(RecordType type) {
        return sensitivity.stream()
                .filter(level -> type.sensitivity().map(level.key()::equals).orElse(level.byDefault()))
                .findFirst();
    }

    /** The gate of a transition as this profile has it; a gate without demands lets everybody pass. */
    public Gate gateOf(RecordType type, Transition transition) {
        String origin = type.key() + "/" + transition.name() + "@" + type.version();
        return transition
                .demands()
                .gate(
                        origin,
                        strictness.ofShall(type.key(), transition.name()),
                        strictness.ofShould(type.key(), transition.name()));
    }

    /** Whether the transition shows a screen: for its fields, or for the comment in which a reason is given. */
    public boolean asks(RecordType type, Transition transition) {
        return !transition.screen().isEmpty()
                || gateOf(type, transition).demands().stream()
                        .anyMatch(demand -> demand.strictness() == Strictness.WITH_REASON);
    }
}
