package org.sems.register;

import java.util.HashMap;
import java.util.Map;
import org.sems.risk.Cell;
import org.sems.risk.RiskModel;

/** What has been counted so far, and what of the total is still missing. */
final class CellCounts {

    private final Map<Cell, Long> counts = new HashMap<>();
    private final int columns;
    private long missing;

    CellCounts(RiskModel model, long total) {
        this.columns = model.impact().size();
        this.missing = total;
    }

    int columns() {
        return columns;
    }

    void put(Cell cell, long count) {
        counts.put(cell, count);
        missing = Math.max(0, missing - count);
    }

    long of(Cell cell) {
        return counts.getOrDefault(cell, 0L);
    }

    boolean isComplete() {
        return missing == 0;
    }

    long missing() {
        return missing;
    }
}
