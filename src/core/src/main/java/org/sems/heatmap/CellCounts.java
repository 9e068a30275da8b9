package org.sems.heatmap;

import java.util.HashMap;
import java.util.Map;
import org.sems.rating.RiskModel;

/** What has been counted so far at each place of the matrix, and what of the total is still missing. */
final class CellCounts {

    private final Map<Place, Long> counts = new HashMap<>();
    private final int columns;
    private long missing;

    CellCounts(RiskModel model, long total) {
        this.columns = model.columns().size();
        this.missing = total;
    }

    /** Steps of the axes that are drawn. */
    record Place(int row, int column) {}

    int columns() {
        return columns;
    }

    void put(Place place, long count) {
        counts.put(place, count);
        missing = Math.max(0, missing - count);
    }

    long count(Place place) {
        return counts.getOrDefault(place, 0L);
    }

    boolean isComplete() {
        return missing == 0;
    }

    long missing() {
        return missing;
    }
}
