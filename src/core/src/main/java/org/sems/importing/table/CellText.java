package org.sems.importing.table;

import java.util.regex.Pattern;

/** The text of a cell as it is kept: without outer blanks, control characters and Windows line ends. */
public final class CellText {
    /** Neither Jira's backup (XML) nor PostgreSQL takes these. */
    private static final Pattern CONTROL =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\uFFFE\\uFFFF\\uFEFF]");

    /** They make two texts of one that looks the same: blanks without width, soft hyphens, marks of direction. Joiners within words belong to their script. */
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\u00AD\\u180E\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u206F]|[\\u200C\\u200D](?=\\s|$)|(?<=^|\\s)[\\u200C\\u200D]");

    private static final Pattern BLANK = Pattern.compile("[\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000]");

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
        if (raw.chars()
                .allMatch(c -> c >= ' ' && c < 0x7F
                        || c > 0xA0 && c < 0x2000 && c != 0xAD && c != 0x180E
                        || c > 0x206F && c < 0xD800)) {
            return raw.strip();
        }
        String text = raw.indexOf('\r') < 0 ? raw : raw.replace("\r\n", "\n").replace('\r', '\n');
        text = CONTROL.matcher(text).replaceAll("");
        text = INVISIBLE.matcher(text).replaceAll("");
        text = LONE_SURROGATE.matcher(text).replaceAll("\uFFFD");
        return BLANK.matcher(text).replaceAll(" ").strip();
    }
}
