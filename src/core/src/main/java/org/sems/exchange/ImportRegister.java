package org.sems.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sems.exchange.mapping.Certainty;
import org.sems.exchange.mapping.Column;
import org.sems.exchange.mapping.GuessColumns;
import org.sems.exchange.mapping.Mapping;
import org.sems.exchange.mapping.Meaning;
import org.sems.exchange.mapping.StepTable;
import org.sems.exchange.mapping.Words;
import org.sems.exchange.table.Limits;
import org.sems.exchange.table.Table;
import org.sems.exchange.table.TableReader;

/**
 * Imports a register into a project. A preview is the same import into a {@link DryRun}. Rows are independent: one that fails is reported
 * and the others go on; what an interruption left unfinished is completed when the file is imported again.
 */
public final class ImportRegister {
    private final Setting setting;
    private final Records records;
    private final Words words;

    public ImportRegister(Setting setting, Records records) {
        this.setting = setting;
        this.records = records;
        this.words = Words.shipped();
    }

    /** @throws org.sems.problem.Refused when the file cannot be read or the mapping does not fit it; nothing has been written then */
    public Report run(String fileName, byte[] content, Mapping mapping) {
        return run(fileName, content, mapping, RowRange.ALL);
    }

    /** Only the rows of the range, understood as in the whole file. */
    public Report run(String fileName, byte[] content, Mapping mapping, RowRange range) {
        Table table =
                new TableReader(new GuessColumns(words)::knows).read(content, mapping.sheet(), mapping.encoding());
        Reading reading = new ReadRegister(setting, words, records).read(table, fileName, mapping);
        RowPlans plans = new RowPlans(
                setting, words, records, reading, table.layout().format().equals("csv"));
        ImportRow importRow = new ImportRow(records, setting.controlLink());
        Map<String, Integer> seen = new HashMap<>();
        List<RowReport> rows = new ArrayList<>();
        table.rows(row -> {
            RowPlan plan = plans.plan(row);
            Integer first = seen.putIfAbsent(plan.draft().origin().id(), plan.row());
            if (range.holds(plan.row())) {
                rows.add(
                        first == null
                                ? importRow.run(plan)
                                : refused(
                                        plan,
                                        "import.duplicate-id",
                                        plan.draft().origin().id(),
                                        first));
            }
        });
        List<Remark> remarks = remarks(table, reading);
        importRow
                .alsoIn()
                .forEach((source, count) -> remarks.add(Remark.of(0, "", "import.ids-known-elsewhere", count, source)));
        return new Report(table.layout(), reading, remarks, rows);
    }

    static RowReport refused(RowPlan plan, String code, Object... arguments) {
        List<Remark> remarks = new ArrayList<>(plan.remarks());
        remarks.add(0, Remark.of(plan.row(), "", code, arguments));
        return new RowReport(plan.row(), Outcome.REFUSED, "", plan.draft(), "", List.of(), remarks);
    }

    private List<Remark> remarks(Table table, Reading reading) {
        List<Remark> remarks = new ArrayList<>();
        if (table.layout().headerRow() > 1) {
            remarks.add(Remark.of(
                    0, "", "import.rows-above-headings", table.layout().headerRow()));
        }
        for (Column column : reading.columns()) {
            if (column.heading().length() == Limits.HEADING_CHARACTERS
                    && column.heading().endsWith("…")) {
                remarks.add(Remark.of(0, column.heading(), "import.heading-cut", Limits.HEADING_CHARACTERS));
            }
            if (column.meaning() == Meaning.KEEP && column.certainty() == Certainty.UNKNOWN) {
                remarks.add(Remark.of(0, column.heading(), "import.column-kept"));
            }
        }
        reading.steps()
                .forEach(steps -> proposed(steps)
                        .ifPresent(text -> remarks.add(Remark.of(
                                0, "", "import.values-proposed", steps.axis().name(), text))));
        return remarks;
    }

    /** {@code Low = Unlikely, Medium = Possible} */
    private static Optional<String> proposed(StepTable table) {
        List<String> pairs = table.choices().entrySet().stream()
                .filter(e -> e.getValue().certainty() == Certainty.PROPOSED)
                .map(e -> e.getKey() + " = "
                        + table.axis().step(e.getValue().step()).name())
                .toList();
        return pairs.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", pairs));
    }
}
