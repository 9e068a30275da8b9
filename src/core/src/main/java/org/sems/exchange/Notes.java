package org.sems.exchange;

import java.util.ArrayList;
import java.util.List;
import org.sems.exchange.mapping.Column;
import org.sems.exchange.table.Limits;

/** What is said about one row, and what of it is kept as text. */
final class Notes {
    final List<Remark> remarks = new ArrayList<>();
    final Kept kept = new Kept();
    private final int row;

    Notes(int row) {
        this.row = row;
    }

    void say(String column, String code, Object... arguments) {
        remarks.add(Remark.of(row, column, code, arguments));
    }

    /** The description that keeps it, saying what of it had no room. */
    String description(Kept what, String heading, Origin origin) {
        Kept.Description description = what.under(heading, origin);
        description.cut().forEach(column -> say(column, "import.description-cut", Limits.CELL_CHARACTERS));
        return description.text();
    }

    /** Says why a cell was not taken at its word, and keeps its text. */
    void keep(Column column, String text, String code, Object... arguments) {
        kept.add(column.heading(), text);
        say(column.heading(), code, arguments);
    }
}
