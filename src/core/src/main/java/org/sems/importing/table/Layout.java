package org.sems.importing.table;

import java.util.List;

/**
 * What was found out about a file before its rows are read.
 *
 * @param format        csv or xlsx
 * @param encoding      of a CSV file, else empty
 * @param encodingFound how the encoding was found: mark, utf-8, detected, fallback, given; empty for XLSX
 * @param separator     of a CSV file, else empty
 * @param sheet         of a workbook, else empty
 * @param sheets        all sheets of the workbook
 * @param headerRow     the row that holds the headings
 * @param headings      unique, one a column
 * @param above         the texts of the rows above the headings, a row each
 */
public record Layout(
        String format,
        String encoding,
        String encodingFound,
        String separator,
        String sheet,
        List<String> sheets,
        int headerRow,
        List<String> headings,
        List<String> above) {

    public Layout {
        sheets = List.copyOf(sheets);
        headings = List.copyOf(headings);
        above = List.copyOf(above);
    }

    public Layout headed(Headings found) {
        return new Layout(
                format, encoding, encodingFound, separator, sheet, sheets, found.row(), found.names(), found.above());
    }
}
