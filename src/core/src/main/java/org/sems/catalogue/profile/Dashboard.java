package org.sems.catalogue.profile;

import java.util.List;

/**
 * @param name  without the name of the SeMS, which is put in front
 */
public record Dashboard(String key, String name, String description, List<DashboardItem> items) {

    public Dashboard {
        items = List.copyOf(items);
    }
}
