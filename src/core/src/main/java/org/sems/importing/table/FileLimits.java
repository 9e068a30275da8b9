package org.sems.importing.table;

import java.util.List;

/**
 * How much a file may hold. The register of an organisation stays far below; a larger file is a mistake or an attack.
 */
public final class FileLimits {
    public static final int FILE_BYTES = 10 * 1024 * 1024;
    public static final int ROWS = 10_000;
    public static final int COLUMNS = 500;
    /** Both Excel's limit for a cell and the default of Jira's for a text. */
    public static final int CELL_CHARACTERS = 32_767;
    /** Of all cells, each with its heading: so they are kept. A workbook names a text once and shows it in a million cells. */
    public static final int TABLE_CHARACTERS = 50_000_000;
    /** What is longer is no heading, and where it stands over a column it is cut. */
    public static final int HEADING_CHARACTERS = 255;

    public static final int ARCHIVE_ENTRIES = 2_000;
    public static final long ARCHIVE_BYTES = 100L * 1024 * 1024;
    /** Real workbooks stay below 50; the ratio counts only for entries above {@link #RATIO_FROM}. */
    public static final int ARCHIVE_RATIO = 200;

    public static final long RATIO_FROM = 1024L * 1024;

    private FileLimits() {}

    /** Up to the last cell that holds anything: rows are often filled with empty cells to the edge of the sheet. */
    public static int width(List<String> cells) {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isEmpty()) {
            width--;
        }
        return width;
    }
}
