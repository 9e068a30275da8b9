package org.sems.risk;

import java.util.List;
import java.util.Map;

/** A higher likelihood or impact never gives a lower rank: anything else would reward making things worse. */
public final class MonotoneTable {

    private MonotoneTable() {}

    /** The cells whose rank is below that of their neighbour one step down on either axis. */
    public static List<Cell> falls(Map<Cell, Grade> table) {
        return table.keySet().stream()
                .filter(cell -> isBelow(table, cell, cell.likelihood() - 1, cell.impact())
                        || isBelow(table, cell, cell.likelihood(), cell.impact() - 1))
                .toList();
    }

    private static boolean isBelow(Map<Cell, Grade> table, Cell cell, int likelihood, int impact) {
        if (likelihood < 1 || impact < 1) {
            return false;
        }
        Grade lesser = table.get(new Cell(likelihood, impact));
        return lesser != null && table.get(cell).level().rank() < lesser.level().rank();
    }
}
