package org.sems.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sems.importing.file.TableReader;
import org.sems.importing.interpretation.Interpretation;
import org.sems.importing.interpretation.ReadRegister;
import org.sems.importing.interpretation.RowsOfRisks;
import org.sems.importing.mapping.GuessColumns;
import org.sems.importing.mapping.Mapping;
import org.sems.importing.project.ImportRecords;
import org.sems.importing.project.ImportTarget;
import org.sems.importing.report.ImportOutcome;
import org.sems.importing.report.ImportReport;
import org.sems.importing.report.Remark;
import org.sems.importing.report.RowReport;
import org.sems.importing.row.PlanRows;
import org.sems.importing.row.RowPlan;
import org.sems.importing.table.Table;
import org.sems.importing.vocabulary.RegisterVocabulary;

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
        Table table = new TableReader(new GuessColumns(registerVocabulary)::knows).read(content, mapping.file());
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
        RowsOfRisks risks = new RowsOfRisks(table, interpretation.columns());
        risks.rows(row -> {
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
        List<Remark> remarks = new FileRemarks().list(table.layout(), interpretation, risks.others(), rows);
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
}
