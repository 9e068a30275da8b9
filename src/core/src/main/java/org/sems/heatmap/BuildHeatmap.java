package org.sems.heatmap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sems.heatmap.CellCounts.Place;
import org.sems.problem.Refused;
import org.sems.rating.Axis;
import org.sems.rating.Cell;
import org.sems.rating.Level;
import org.sems.rating.RiskModel;
import org.sems.rating.Step;
import org.sems.search.CountRecords;

/**
 * Draws a heatmap from counts alone: at most one per cell and one for the total, and no record is loaded. It is drawn over the first and the last
 * axis of the model; a cell counts all steps of an axis between them. Rows that
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
        for (int row = model.rows().size(); row >= 1 && !counts.isComplete(); row--) {
            countRow(row, queries, counts);
        }
        List<HeatmapCell> cells = new ArrayList<>();
        for (Step row : model.rows().steps()) {
            for (Step column : model.columns().steps()) {
                cells.add(drawn(new Place(row.number(), column.number()), question, queries, counts));
            }
        }
        return new Heatmap(
                model.id(),
                model.name(),
                model.rows(),
                model.columns(),
                model.middle(),
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
            Place place = new Place(row, column);
            long count = column == columns ? left : counter.count(queries.place(place));
            counts.put(place, count);
            left -= count;
        }
    }

    private static HeatmapCell drawn(Place place, HeatmapQuestion question, HeatmapQueries queries, CellCounts counts) {
        RiskModel model = question.model();
        List<Cell> cells = model.cellsAt(place.row(), place.column());
        Cell least = cells.get(0);
        Cell most = cells.get(cells.size() - 1);
        Level level = model.levelAt(most);
        return new HeatmapCell(
                place.row(),
                place.column(),
                drawnSteps(model, least),
                level,
                model.levelAt(least),
                cells.stream().mapToInt(model::scoreAt).max().orElseThrow(),
                question.tolerance().map(line -> !line.tolerates(level)).orElse(false),
                counts.count(place),
                queries.place(place));
    }

    private static Map<String, String> drawnSteps(RiskModel model, Cell cell) {
        Map<String, String> steps = new LinkedHashMap<>(model.stepNames(cell));
        model.middle().map(Axis::key).ifPresent(steps::remove);
        return Collections.unmodifiableMap(steps);
    }
}
