package org.sems.exchange;

import java.util.List;
import org.sems.exchange.table.Layout;

/** What an import did, or would do. */
public record Report(Layout layout, Reading reading, List<Remark> remarks, List<RowReport> rows) {

    public Totals totals() {
        return Totals.of(rows, remarks.size());
    }
}
