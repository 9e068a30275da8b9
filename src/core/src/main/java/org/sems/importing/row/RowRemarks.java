package org.sems.importing.row;

import java.util.ArrayList;
import java.util.List;
import org.sems.importing.mapping.Column;
import org.sems.importing.project.Origin;
import org.sems.importing.report.Remark;
import org.sems.importing.table.FileLimits;

/** What is said about one row, and what of it is kept as text. */
final class RowRemarks {
    /** A row of 500 cells without headings in each of 10,000 rows would be gigabytes of remarks, and nobody reads them. */
    private static final int MOST = 50;

    private final List<Remark> remarks = new ArrayList<>();
    final KeptText keptText = new KeptText();
    private final int row;
    private int more;

    RowRemarks(int row) {
        this.row = row;
    }

    void say(String column, String code, Object... arguments) {
        if (remarks.size() < MOST) {
            remarks.add(Remark.of(row, column, code, arguments));
        } else {
            more++;
        }
    }

    /** The last one may say how many more there are. */
    List<Remark> all() {
        List<Remark> all = new ArrayList<>(remarks);
        if (more > 0) {
            all.add(Remark.of(row, "", "import.more-remarks", more));
        }
        return all;
    }

    /** The description that keeps it, and names each column that did not fit, however many there are. */
    String description(KeptText what, String heading, Origin origin) {
        KeptText.Description description = what.under(heading, origin);
        description
                .cut()
                .forEach(column ->
                        remarks.add(Remark.of(row, column, "import.description-cut", FileLimits.CELL_CHARACTERS)));
        return description.text();
    }

    /** Reports why a cell was not taken as it stands, and keeps its text. */
    void keep(Column column, String text, String code, Object... arguments) {
        keptText.add(column.heading(), text);
        say(column.heading(), code, arguments);
    }
}
