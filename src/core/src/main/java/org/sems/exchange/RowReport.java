package org.sems.exchange;

import java.util.List;

/**
 * What became of a row.
 *
 * @param key   of the record, empty before it is made or if the user may not see it
 * @param state in which the record is, or would be
 */
public record RowReport(
        int row,
        Outcome outcome,
        String key,
        Draft draft,
        String state,
        List<ControlReport> controls,
        List<Remark> remarks) {}
