package org.sems.exchange;

import java.util.ArrayList;
import java.util.List;
import org.sems.exchange.mapping.Column;

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

    /** Says why a cell was not taken at its word, and keeps its text. */
    void keep(Column column, String text, String code, Object... arguments) {
        kept.add(column.heading(), text);
        say(column.heading(), code, arguments);
    }
}
