package org.sems.importing.row;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sems.importing.project.Origin;
import org.sems.importing.table.FileLimits;
import org.sems.importing.table.ShortText;

/** What of a row is kept as text: no text of the file is lost without a remark. */
final class KeptText {
    private final Map<String, String> lines = new LinkedHashMap<>();
    private String openingColumn = "";
    private String opening = "";

    void add(String heading, String text) {
        if (!text.isEmpty()) {
            lines.putIfAbsent(heading, text);
        }
    }

    /** What the description begins with, and the column that it is from. */
    void open(String column, String text) {
        openingColumn = column;
        opening = text;
    }

    Description under(String heading, Origin origin) {
        List<String> cut = new ArrayList<>();
        String end = "- " + origin.source() + ": " + origin.id();
        int room = FileLimits.CELL_CHARACTERS - heading.length() - 1 - end.length();
        String first = fitting(opening, room - 2);
        if (!first.equals(opening)) {
            cut.add(openingColumn);
        }
        StringBuilder text = new StringBuilder(first)
                .append(first.isEmpty() ? "" : "\n\n")
                .append(heading)
                .append('\n');
        for (Map.Entry<String, String> line : lines.entrySet()) {
            String whole = "- " + line.getKey() + ": " + line.getValue().replace("\n", "\n  ");
            String fits = fitting(whole, FileLimits.CELL_CHARACTERS - text.length() - 1 - end.length());
            if (!fits.equals(whole)) {
                cut.add(line.getKey());
            }
            text.append(fits).append(fits.isEmpty() ? "" : "\n");
        }
        return new Description(text.append(end).toString(), cut);
    }

    private static String fitting(String text, int room) {
        return room < 2 ? "" : ShortText.shorten(text, room);
    }

    /** @param cut columns of which not everything had room */
    record Description(String text, List<String> cut) {}
}
