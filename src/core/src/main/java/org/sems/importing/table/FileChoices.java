package org.sems.importing.table;

/**
 * How the file is to be opened; an empty text for what it says itself.
 *
 * @param sheet     of a workbook
 * @param encoding  of a text
 * @param separator of a text: a comma, a semicolon, {@code tab} or a bar
 */
public record FileChoices(String sheet, String encoding, String separator) {
    public static final FileChoices NONE = new FileChoices("", "", "");

    public static FileChoices ofSheet(String sheet) {
        return new FileChoices(sheet, "", "");
    }

    public static FileChoices ofEncoding(String encoding) {
        return new FileChoices("", encoding, "");
    }
}
