package org.sems.register;

import java.util.List;
import org.sems.problem.Refused;
import org.sems.risk.Axis;
import org.sems.risk.Cell;
import org.sems.risk.RiskModel;

/**
 * Draws a heatmap from counts alone: at most one per cell and one for the total, and no record is loaded. Rows that
 * count zero are skipped, the last cell of a row is what the others leave, and counting ends once the cells add up to
 * the total. Records may change between two counts, so differences are never taken below zero.
 */
public final class BuildHeatmap {

    private final CountRecords counter;

    public BuildHeatmap(CountRecords counter) {
        this.counter = counter;
    }

    /** @throws Refused {@code jql.unbalanced} if the scope has an open quote or parenthesis */
    public Heatmap build(HeatmapQuestion question) {
        HeatmapQueries queries = new HeatmapQueries(question);
        RiskModel model = question.model();
        long total = counter.count(queries.total());
        CellCounts counts = new CellCounts(model, total);
        Axis rows = model.likelihood();
        for (int row = rows.size(); row >= 1 && !counts.isComplete(); row--) {
            countRow(row, queries, counts);
        }
        List<HeatmapCell> cells = model.cells().stream()
                .map(cell -> drawn(cell, question, queries, counts))
                .toList();
        return new Heatmap(
                model.id(),
                model.name(),
                model.likelihood(),
                model.impact(),
                cells,
                total,
                queries.total(),
                counts.missing(),
                queries.earlier());
    }

    private void countRow(int row, HeatmapQueries queries, CellCounts counts) {
        long left = counter.count(queries.row(row));
        int columns = counts.columns();
        for (int column = 1; column <= columns && left > 0; column++) {
            Cell cell = new Cell(row, column);
            long count = column == columns ? left : counter.count(queries.cell(cell));
            counts.put(cell, count);
            left -= count;
        }
    }

    private static HeatmapCell drawn(Cell cell, HeatmapQuestion question, HeatmapQueries queries, CellCounts counts) {
        RiskModel model = question.model();
        return new HeatmapCell(
                cell,
                model.likelihood().step(cell.likelihood()).name(),
                model.impact().step(cell.impact()).name(),
                model.levelAt(cell),
                model.scoreAt(cell),
                question.tolerance()
                        .map(line -> !line.tolerates(model.levelAt(cell)))
                        .orElse(false),
                counts.of(cell),
                queries.cell(cell));
    }
}
