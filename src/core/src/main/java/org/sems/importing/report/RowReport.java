package org.sems.importing.report;

import java.util.List;
import org.sems.importing.project.Draft;

/**
 * What became of a row.
 *
 * @param key   of the record, empty before it is made or if the user may not see it
 * @param state in which the record is, or would be
 */
public record RowReport(
        int row,
        ImportOutcome importOutcome,
        String key,
        Draft draft,
        String state,
        List<ControlReport> controls,
        List<Remark> remarks) {}
