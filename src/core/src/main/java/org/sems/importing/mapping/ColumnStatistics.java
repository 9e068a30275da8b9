package org.sems.importing.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.sems.importing.date.DateOrder;
import org.sems.importing.table.Row;
import org.sems.importing.table.Table;

/** What a first reading finds in the columns: their different values and the order of day and month. */
public final class ColumnStatistics {
    public static final int DIFFERENT = 300;
    private static final int LONGEST = 80;

    private final List<Map<String, Integer>> values = new ArrayList<>();
    private final List<DateOrder.Evidence> orders = new ArrayList<>();
    private int rows;

    private ColumnStatistics(int columns) {
        for (int i = 0; i < columns; i++) {
            values.add(new LinkedHashMap<>());
            orders.add(new DateOrder.Evidence());
        }
    }

    public static ColumnStatistics of(Table table) {
        ColumnStatistics columnStatistics =
                new ColumnStatistics(table.layout().headings().size());
        table.rows(columnStatistics::see);
        return columnStatistics;
    }

    private void see(Row row) {
        rows++;
        for (int i = 0; i < values.size(); i++) {
            String cell = row.cell(i);
            Map<String, Integer> seen = values.get(i);
            if (!cell.isEmpty() && cell.length() <= LONGEST && (seen.size() < DIFFERENT || seen.containsKey(cell))) {
                seen.merge(cell, 1, Integer::sum);
            }
            orders.get(i).see(cell);
        }
    }

    public int rows() {
        return rows;
    }

    /** The short values of a column with how often they occur, in the order of the file; at most 300 different ones. */
    public Map<String, Integer> values(int column) {
        return values.get(column);
    }

    public DateOrder order(int column) {
        return orders.get(column).order();
    }

    boolean mostly(int column, Predicate<String> is) {
        long matching = values.get(column).keySet().stream().filter(is).count();
        return matching * 2 > values.get(column).size();
    }
}
