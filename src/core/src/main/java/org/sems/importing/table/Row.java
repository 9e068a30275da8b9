package org.sems.importing.table;

import java.util.List;
import java.util.Map;

/**
 * One row below the headings.
 *
 * @param number as a spreadsheet shows it: the first row of the file is 1, blank rows count
 * @param faults by column: the error of a formula, or an empty text for a formula that was never worked out; the cell is empty then
 */
public record Row(int number, List<String> cells, Map<Integer, String> faults) {

    public Row {
        cells = List.copyOf(cells);
        faults = Map.copyOf(faults);
    }

    public Row(int number, List<String> cells) {
        this(number, cells, Map.of());
    }

    /** The cell in that column, empty where the row ends earlier. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    public boolean blank() {
        return cells.stream().allMatch(String::isEmpty) && faults.isEmpty();
    }
}
