package org.sems.jira.criteria.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sems.criteria.ToleranceLine;
import org.sems.rating.Axis;
import org.sems.rating.Cell;
import org.sems.rating.Level;
import org.sems.rating.RiskModel;
import org.sems.rating.Step;

/** A model version as a table: the highest step of its first axis on top, each cell with its level and whether it lies above the tolerance line. */
final class CriteriaMatrix {
    private CriteriaMatrix() {}

    /** @param before the version to compare with: a cell that had another level names it */
    static Map<String, Object> of(RiskModel model, Optional<RiskModel> before, ToleranceLine line) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("model", model.id().toString());
        map.put("axes", String.join(" x ", model.axes().stream().map(Axis::name).toList()));
        map.put(
                "rowsName",
                model.axes().stream()
                        .limit(model.axes().size() - 1L)
                        .map(Axis::name)
                        .collect(Collectors.joining(" x ")));
        map.put(
                "columns",
                model.columns().steps().stream().map(CriteriaMatrix::step).toList());
        map.put("rows", rows(model, before, line));
        return map;
    }

    /** The highest on top; with three axes a row for each step of the first two. */
    private static List<Map<String, Object>> rows(RiskModel model, Optional<RiskModel> before, ToleranceLine line) {
        Map<List<Integer>, List<Cell>> rows = new LinkedHashMap<>();
        List<Cell> fromHighest = new ArrayList<>(model.cells());
        Collections.reverse(fromHighest);
        for (Cell cell : fromHighest) {
            List<Integer> steps = cell.steps().subList(0, cell.steps().size() - 1);
            rows.computeIfAbsent(steps, row -> new ArrayList<>()).add(0, cell);
        }
        return rows.values().stream()
                .map(cells -> row(model, before, line, cells))
                .toList();
    }

    private static Map<String, Object> row(
            RiskModel model, Optional<RiskModel> before, ToleranceLine line, List<Cell> cells) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < model.axes().size() - 1; i++) {
            steps.add(model.axes().get(i).step(cells.get(0).steps().get(i)));
        }
        return Map.of(
                "name",
                steps.stream().map(Step::name).collect(Collectors.joining(" x ")),
                "meaning",
                steps.stream().map(Step::meaning).collect(Collectors.joining(" ")),
                "cells",
                cells.stream().map(cell -> cell(model, before, line, cell)).toList());
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
                "column",
                model.columns().step(cell.last()).name(),
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
