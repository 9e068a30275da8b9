package org.sems.jira.duty.criteria;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sems.risk.Cell;
import org.sems.risk.Level;
import org.sems.risk.RiskModel;
import org.sems.risk.Step;
import org.sems.risk.ToleranceLine;

/** A model version as a table: the highest likelihood on top, each cell with its level and whether it lies above the tolerance line. */
final class CriteriaMatrix {
    private CriteriaMatrix() {}

    /** @param before the version to compare with: a cell that had another level names it */
    static Map<String, Object> of(RiskModel model, Optional<RiskModel> before, ToleranceLine line) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int row = model.likelihood().size(); row >= 1; row--) {
            int likelihood = row;
            rows.add(Map.of(
                    "name",
                    model.likelihood().step(row).name(),
                    "meaning",
                    model.likelihood().step(row).meaning(),
                    "cells",
                    model.impact().steps().stream()
                            .map(step -> cell(model, before, line, new Cell(likelihood, step.number())))
                            .toList()));
        }
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("model", model.id().toString());
        map.put("likelihood", model.likelihood().name());
        map.put("impact", model.impact().name());
        map.put(
                "columns",
                model.impact().steps().stream().map(CriteriaMatrix::step).toList());
        map.put("rows", rows);
        return map;
    }

    private static Map<String, Object> step(Step step) {
        return Map.of("name", step.name(), "meaning", step.meaning());
    }

    private static Map<String, Object> cell(
            RiskModel model, Optional<RiskModel> before, ToleranceLine line, Cell cell) {
        Level level = model.levelAt(cell);
        Optional<Level> was = before.flatMap(
                        earlier -> earlier.sameCell(model, cell).map(earlier::levelAt))
                .filter(other -> !other.equals(level));
        return Map.of(
                "impact",
                model.impact().step(cell.impact()).name(),
                "level",
                level.name(),
                "colour",
                level.colour(),
                "textColour",
                level.textColour(),
                "above",
                !line.tolerates(level),
                "was",
                was.map(Level::name).orElse(""));
    }
}
