package org.sems.register;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sems.risk.Cell;
import org.sems.risk.RiskModel;

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

    String cell(Cell cell) {
        return scope.and(field + " in " + ratings(cell));
    }

    String row(int likelihood) {
        return scope.and(field + " in "
                + listed(IntStream.rangeClosed(1, model.impact().size())
                        .mapToObj(impact -> new Cell(likelihood, impact))));
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
                List.of(
                        model.likelihood().step(cell.likelihood()).name(),
                        model.impact().step(cell.impact()).name(),
                        model.id().toString()));
    }
}
