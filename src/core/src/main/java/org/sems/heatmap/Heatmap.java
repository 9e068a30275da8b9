package org.sems.heatmap;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sems.rating.Axis;
import org.sems.rating.ModelVersion;

/**
 * How many records lie in each place of one model version's matrix.
 *
 * @param rows       the axis that is drawn from the bottom to the top
 * @param columns    the axis that is drawn from left to right
 * @param notDrawn   the third axis of a model that has one: each cell counts all of its steps
 * @param cells      by row and then column, from the least to the most
 * @param total      all rated records in scope
 * @param totalJql   finds them
 * @param earlier    rated, but in no cell: under another model, or under a version in which the cell had another level
 * @param earlierJql finds them
 */
public record Heatmap(
        ModelVersion model,
        String modelName,
        Axis rows,
        Axis columns,
        Optional<Axis> notDrawn,
        List<HeatmapCell> cells,
        long total,
        String totalJql,
        long earlier,
        String earlierJql) {

    public Heatmap {
        cells = List.copyOf(cells);
    }

    /** As drawn: the highest row on top, columns from left to right. */
    public List<List<HeatmapCell>> drawn() {
        int highest = rows.size();
        return IntStream.range(0, highest)
                .map(i -> highest - i)
                .mapToObj(this::row)
                .toList();
    }

    private List<HeatmapCell> row(int step) {
        return cells.stream().filter(cell -> cell.row() == step).toList();
    }
}
