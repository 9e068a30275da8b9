package org.sems.register;

import java.util.List;
import java.util.stream.IntStream;
import org.sems.risk.Axis;
import org.sems.risk.ModelVersion;

/**
 * How many records lie in each cell of one model version's matrix.
 *
 * @param cells      by likelihood and then impact, from the least to the most
 * @param total      all rated records in scope
 * @param totalJql   finds them
 * @param earlier    rated, but in no cell: under another model, or under a version in which the cell had another level
 * @param earlierJql finds them
 */
public record Heatmap(
        ModelVersion model,
        String modelName,
        Axis likelihood,
        Axis impact,
        List<HeatmapCell> cells,
        long total,
        String totalJql,
        long earlier,
        String earlierJql) {

    public Heatmap {
        cells = List.copyOf(cells);
    }

    /** As drawn: the highest likelihood on top, impact from left to right. */
    public List<List<HeatmapCell>> rows() {
        int rows = likelihood.size();
        return IntStream.range(0, rows).map(i -> rows - i).mapToObj(this::row).toList();
    }

    private List<HeatmapCell> row(int step) {
        return cells.stream().filter(drawn -> drawn.cell().likelihood() == step).toList();
    }
}
