package org.sems.catalogue.profile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * @param item     module key of the dashboard item: {@code heatmap}
 * @param column   from 0
 * @param row      from 0, within the column
 * @param settings the item's own, such as {@code stage: residual}
 */
public record DashboardItem(String item, int column, int row, Map<String, String> settings) {

    public DashboardItem {
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }
}
