package org.sems.importing.table;

import java.util.regex.Pattern;

/** The text of a cell as it is kept: without outer blanks, control characters and Windows line ends. */
public final class CellText {
    /** Neither Jira's backup (XML) nor PostgreSQL takes these. */
    private static final Pattern CONTROL =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\uFFFE\\uFFFF\\uFEFF]");

    private static final Pattern LONE_SURROGATE =
            Pattern.compile("[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

    private CellText() {}

    public static String of(String raw, int row, int column) {
        if (raw.length() > FileLimits.CELL_CHARACTERS) {
            throw FileRefusals.refusedAt(
                    "row " + row + ", column " + Headings.letters(column),
                    "import.cell-too-long",
                    raw.length(),
                    FileLimits.CELL_CHARACTERS);
        }
        return cleaned(raw);
    }

    /** For a name that comes with a file, too. */
    public static String cleaned(String raw) {
        if (raw.chars().allMatch(c -> c >= ' ' && c < 0x7F || c > 0xA0 && c < Character.MIN_SURROGATE)) {
            return raw.strip();
        }
        String text = raw.indexOf('\r') < 0 ? raw : raw.replace("\r\n", "\n").replace('\r', '\n');
        text = CONTROL.matcher(text).replaceAll("");
        text = LONE_SURROGATE.matcher(text).replaceAll("\uFFFD");
        return text.replace('\u00A0', ' ').strip();
    }
}
