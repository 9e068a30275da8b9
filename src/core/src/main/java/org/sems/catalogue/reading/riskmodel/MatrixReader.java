package org.sems.catalogue.reading.riskmodel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sems.rating.Axis;
import org.sems.rating.Cell;
import org.sems.rating.Step;
import org.sems.yaml.YamlMap;
import org.sems.yaml.YamlMap.Entry;
import org.sems.yaml.YamlValue;

/**
 * One row for each step of the first axis, in any order; in each row one value for each step of the last axis, from the least to the most.
 * With three axes a row of the first axis holds a row for each step of the second.
 */
final class MatrixReader {

    private final List<Axis> axes;

    MatrixReader(List<Axis> axes) {
        this.axes = axes;
    }

    Map<Cell, YamlValue> read(YamlMap rows) {
        Map<Cell, YamlValue> cells = new LinkedHashMap<>();
        readRows(rows, List.of(), cells);
        return cells;
    }

    /** @param outer the steps that the rows stand under */
    private void readRows(YamlMap rows, List<Integer> outer, Map<Cell, YamlValue> cells) {
        Axis axis = axes.get(outer.size());
        axis.steps().stream()
                .map(Step::name)
                .filter(name -> rows.find(name).isEmpty())
                .forEach(name -> rows.get(name));
        rows.entries().forEach(row -> readRow(row, axis, outer, cells));
    }

    private void readRow(Entry row, Axis axis, List<Integer> outer, Map<Cell, YamlValue> cells) {
        Optional<Step> step = axis.steps().stream()
                .filter(s -> s.name().equals(row.key().text()))
                .findFirst();
        if (step.isEmpty()) {
            row.key().report("model.unknown-step", row.key().text(), axis.name());
            return;
        }
        List<Integer> steps = with(outer, step.get().number());
        if (steps.size() == axes.size() - 1) {
            readValues(row, steps, cells);
        } else {
            readRows(row.value().map(), steps, cells);
        }
    }

    private void readValues(Entry row, List<Integer> outer, Map<Cell, YamlValue> cells) {
        int columns = axes.get(outer.size()).size();
        List<YamlValue> values = row.value().list();
        if (values.size() != columns && !values.isEmpty()) {
            row.key().report("model.row-length", row.key().text(), values.size(), columns);
        }
        for (int column = 1; column <= Math.min(values.size(), columns); column++) {
            cells.put(new Cell(with(outer, column)), values.get(column - 1));
        }
    }

    private static List<Integer> with(List<Integer> steps, int next) {
        List<Integer> more = new ArrayList<>(steps);
        more.add(next);
        return more;
    }
}
