package org.sems.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How one kind of organisation runs its SeMS.
 *
 * @param packs         pack keys
 * @param riskModel     key of the model whose newest version is in force after set-up
 * @param tolerance     name of the highest tolerable level
 * @param permissions   Jira permission key to the keys of the roles that have it; an empty list means nobody
 * @param notifications event, by its name in Jira, to the keys of the roles that are told
 * @param sensitivity   from the most open to the most closed
 */
public record Profile(String key, String name, String description, List<String> packs, String riskModel, String tolerance,
                      List<Role> roles, Map<String, List<String>> permissions, Map<String, List<String>> notifications,
                      List<SensitivityLevel> sensitivity, List<SavedFilter> filters, List<Dashboard> dashboards) {

    public Profile {
        packs = List.copyOf(packs);
        roles = List.copyOf(roles);
        permissions = Collections.unmodifiableMap(new LinkedHashMap<>(permissions));
        notifications = Collections.unmodifiableMap(new LinkedHashMap<>(notifications));
        sensitivity = List.copyOf(sensitivity);
        filters = List.copyOf(filters);
        dashboards = List.copyOf(dashboards);
    }
}
