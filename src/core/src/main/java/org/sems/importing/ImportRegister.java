package org.sems.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sems.importing.file.TableReader;
import org.sems.importing.mapping.Certainty;
import org.sems.importing.mapping.Column;
import org.sems.importing.mapping.GuessColumns;
import org.sems.importing.mapping.Interpretation;
import org.sems.importing.mapping.Mapping;
import org.sems.importing.mapping.Meaning;
import org.sems.importing.mapping.RegisterVocabulary;
import org.sems.importing.mapping.StepChoices;
import org.sems.importing.project.ImportRecords;
import org.sems.importing.project.ImportTarget;
import org.sems.importing.report.ImportOutcome;
import org.sems.importing.report.ImportReport;
import org.sems.importing.report.Remark;
import org.sems.importing.report.RowReport;
import org.sems.importing.row.PlanRows;
import org.sems.importing.row.ReadRegister;
import org.sems.importing.row.RowPlan;
import org.sems.importing.table.FileLimits;
import org.sems.importing.table.Table;

/**
 * Imports a register into a project. A preview is the same import into a {@link DryRun}. Rows are independent: one that fails is reported
 * and the others go on; what an interruption left unfinished is completed when the file is imported again.
 */
public final class ImportRegister {
    private final ImportTarget importTarget;
    private final ImportRecords importRecords;
    private final RegisterVocabulary registerVocabulary;

    public ImportRegister(ImportTarget importTarget, ImportRecords importRecords) {
        this.importTarget = importTarget;
        this.importRecords = importRecords;
        this.registerVocabulary = RegisterVocabulary.shipped();
    }

    /** @throws org.sems.problem.Refused when the file cannot be read or the mapping does not fit it; nothing has been written then */
    public ImportReport run(String fileName, byte[] content, Mapping mapping) {
        return run(fileName, content, mapping, RowRange.ALL);
    }

    /** Only the rows of the range, understood as in the whole file. */
    public ImportReport run(String fileName, byte[] content, Mapping mapping, RowRange range) {
        Table table = new TableReader(new GuessColumns(registerVocabulary)::knows)
                .read(content, mapping.sheet(), mapping.encoding());
        Interpretation interpretation =
                new ReadRegister(importTarget, registerVocabulary, importRecords).read(table, fileName, mapping);
        PlanRows plans = new PlanRows(
                importTarget,
                registerVocabulary,
                importRecords,
                interpretation,
                table.layout().format().equals("csv"));
        ImportRow importRow = new ImportRow(importRecords, importTarget.controlLink());
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
        List<Remark> remarks = remarks(table, interpretation);
        importRow
                .alsoIn()
                .forEach((source, count) -> remarks.add(Remark.of(0, "", "import.ids-known-elsewhere", count, source)));
        return new ImportReport(table.layout(), interpretation, remarks, rows);
    }

    static RowReport refused(RowPlan plan, String code, Object... arguments) {
        List<Remark> remarks = new ArrayList<>(plan.remarks());
        remarks.add(0, Remark.of(plan.row(), "", code, arguments));
        return new RowReport(plan.row(), ImportOutcome.REFUSED, "", plan.draft(), "", List.of(), remarks);
    }

    private List<Remark> remarks(Table table, Interpretation interpretation) {
        List<Remark> remarks = new ArrayList<>();
        if (table.layout().headerRow() > 1) {
            remarks.add(Remark.of(
                    0, "", "import.rows-above-headings", table.layout().headerRow()));
        }
        for (Column column : interpretation.columns()) {
            if (column.heading().length() == FileLimits.HEADING_CHARACTERS
                    && column.heading().endsWith("…")) {
                remarks.add(Remark.of(0, column.heading(), "import.heading-cut", FileLimits.HEADING_CHARACTERS));
            }
            if (column.meaning() == Meaning.KEEP && column.certainty() == Certainty.UNKNOWN) {
                remarks.add(Remark.of(0, column.heading(), "import.column-kept"));
            }
        }
        interpretation
                .steps()
                .forEach(steps -> proposed(steps)
                        .ifPresent(text -> remarks.add(Remark.of(
                                0, "", "import.values-proposed", steps.axis().name(), text))));
        return remarks;
    }

    /** {@code Low = Unlikely, Medium = Possible} */
    private static Optional<String> proposed(StepChoices table) {
        List<String> pairs = table.choices().entrySet().stream()
                .filter(e -> e.getValue().certainty() == Certainty.PROPOSED)
                .map(e -> e.getKey() + " = "
                        + table.axis().step(e.getValue().step()).name())
                .toList();
        return pairs.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", pairs));
    }
}
