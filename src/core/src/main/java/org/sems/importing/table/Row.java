package org.sems.importing.table;

import java.util.List;

/**
 * One row below the headings.
 *
 * @param number as a spreadsheet shows it: the first row of the file is 1, blank rows count
 */
public record Row(int number, List<String> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    /** The cell in that column, empty where the row ends earlier. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    public boolean blank() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
