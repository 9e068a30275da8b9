package org.sems.heatmap;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sems.heatmap.CellCounts.Place;
import org.sems.rating.Cell;
import org.sems.rating.RiskModel;
import org.sems.search.JqlScope;
import org.sems.search.JqlText;

/** The queries behind a heatmap. What is counted and what a click opens is the very same text. */
final class HeatmapQueries {

    private final JqlScope scope;
    private final String field;
    private final RiskModel model;

    HeatmapQueries(HeatmapQuestion question) {
        this.scope = JqlScope.of(question.scope());
        this.field = JqlText.field(question.field());
        this.model = question.model();
    }

    String total() {
        return scope.and(field + " is not EMPTY");
    }

    String place(Place place) {
        List<Cell> cells = model.cellsAt(place.row(), place.column());
        return scope.and(field + " in " + (cells.size() == 1 ? ratings(cells.get(0)) : listed(cells.stream())));
    }

    String row(int step) {
        return scope.and(field + " in " + listed(model.cells().stream().filter(cell -> cell.first() == step)));
    }

    String earlier() {
        return total() + " AND " + field + " not in " + listed(model.cells().stream());
    }

    private String listed(Stream<Cell> cells) {
        return cells.map(this::ratings).collect(Collectors.joining(", ", "(", ")"));
    }

    private String ratings(Cell cell) {
        return JqlText.function(
                "semsRatings",
                Stream.concat(
                                model.stepNames(cell).values().stream(),
                                Stream.of(model.id().toString()))
                        .toList());
    }
}
