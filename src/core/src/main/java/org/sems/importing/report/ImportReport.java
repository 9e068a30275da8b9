package org.sems.importing.report;

import java.util.List;
import org.sems.importing.interpretation.Interpretation;
import org.sems.importing.table.Layout;

/** What an import did, or would do. */
public record ImportReport(Layout layout, Interpretation interpretation, List<Remark> remarks, List<RowReport> rows) {

    public Totals totals() {
        return Totals.of(rows, remarks.size());
    }
}
