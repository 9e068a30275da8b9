package org.sems.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A higher step on any axis never gives a lower rank: anything else would reward making things worse. */
public final class MonotoneTable {

    private MonotoneTable() {}

    /** The cells whose rank is below that of their neighbour one step down on any axis. */
    public static List<Cell> falls(Map<Cell, LevelAndScore> table) {
        return table.keySet().stream()
                .filter(cell -> IntStream.range(0, cell.steps().size()).anyMatch(axis -> isBelow(table, cell, axis)))
                .toList();
    }

    private static boolean isBelow(Map<Cell, LevelAndScore> table, Cell cell, int axis) {
        int step = cell.steps().get(axis);
        if (step == 1) {
            return false;
        }
        List<Integer> lower = new ArrayList<>(cell.steps());
        lower.set(axis, step - 1);
        LevelAndScore lesser = table.get(new Cell(lower));
        return lesser != null && table.get(cell).level().rank() < lesser.level().rank();
    }
}
