package org.sems.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sems.risk.Axis;
import org.sems.risk.Cell;
import org.sems.risk.Step;
import org.sems.yaml.YamlMap;
import org.sems.yaml.YamlMap.Entry;
import org.sems.yaml.YamlValue;

/** One row per likelihood, in any order; in each row one value per impact, from the least to the most. */
final class MatrixReader {

    private final Axis likelihood;
    private final Axis impact;

    MatrixReader(Axis likelihood, Axis impact) {
        this.likelihood = likelihood;
        this.impact = impact;
    }

    Map<Cell, YamlValue> read(YamlMap rows) {
        likelihood.steps().stream()
                .map(Step::name)
                .filter(name -> rows.find(name).isEmpty())
                .forEach(name -> rows.get(name));
        Map<Cell, YamlValue> cells = new LinkedHashMap<>();
        rows.entries().forEach(row -> readRow(row, cells));
        return cells;
    }

    private void readRow(Entry row, Map<Cell, YamlValue> cells) {
        Optional<Step> step = likelihood.steps().stream()
                .filter(s -> s.name().equals(row.key().text()))
                .findFirst();
        if (step.isEmpty()) {
            row.key().report("model.unknown-step", row.key().text());
            return;
        }
        List<YamlValue> values = row.value().list();
        if (values.size() != impact.size() && !values.isEmpty()) {
            row.key().report("model.row-length", row.key().text(), values.size(), impact.size());
        }
        for (int column = 1; column <= Math.min(values.size(), impact.size()); column++) {
            cells.put(new Cell(step.get().number(), column), values.get(column - 1));
        }
    }
}
