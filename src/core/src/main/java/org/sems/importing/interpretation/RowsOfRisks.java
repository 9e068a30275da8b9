package org.sems.importing.interpretation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.sems.importing.mapping.Column;
import org.sems.importing.mapping.Meaning;
import org.sems.importing.table.Layout;
import org.sems.importing.table.Row;
import org.sems.importing.table.Table;

/**
 * The rows of a table that say something of a risk. Sections, totals, signatures and formulas that are filled down have a number, a score or
 * words in columns that stand for nothing, and no more.
 */
public final class RowsOfRisks implements Table {
    private static final Set<Meaning> SAY_NOTHING =
            EnumSet.of(Meaning.ID, Meaning.SCORE, Meaning.RATING, Meaning.RISK_FAMILY, Meaning.KEEP, Meaning.IGNORE);
    private static final Set<Meaning> NAME_A_RISK =
            EnumSet.of(Meaning.SUMMARY, Meaning.THREAT, Meaning.ASSET, Meaning.VULNERABILITY, Meaning.DESCRIPTION);

    private final Table table;
    private final List<Column> saying;
    private final List<Integer> others = new ArrayList<>();

    /** Where no column names a risk, all rows are taken: each of them says then that nothing does. */
    public RowsOfRisks(Table table, List<Column> columns) {
        this.table = table;
        this.saying = columns.stream().anyMatch(c -> NAME_A_RISK.contains(c.meaning()))
                ? columns.stream()
                        .filter(c -> !SAY_NOTHING.contains(c.meaning()))
                        .toList()
                : List.of();
    }

    @Override
    public Layout layout() {
        return table.layout();
    }

    @Override
    public void rows(Consumer<Row> reader) {
        others.clear();
        table.rows(row -> {
            if (holdsARisk(row)) {
                reader.accept(row);
            } else {
                others.add(row.number());
            }
        });
    }

    /** Numbers of the rows that the last reading passed over. */
    public List<Integer> others() {
        return List.copyOf(others);
    }

    private boolean holdsARisk(Row row) {
        return saying.isEmpty()
                || saying.stream()
                        .anyMatch(c ->
                                !row.cell(c.index()).isEmpty() || row.faults().containsKey(c.index()));
    }
}
