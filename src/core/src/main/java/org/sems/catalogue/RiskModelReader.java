package org.sems.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sems.problem.Problems;
import org.sems.risk.Axis;
import org.sems.risk.Cell;
import org.sems.risk.Grade;
import org.sems.risk.Level;
import org.sems.risk.ModelVersion;
import org.sems.risk.MonotoneTable;
import org.sems.risk.RiskModel;
import org.sems.yaml.Claims;
import org.sems.yaml.YamlMap;
import org.sems.yaml.YamlValue;
import org.sems.yaml.YamlWord;

/** A risk model: two or three axes, a table of levels and a table of scores. */
final class RiskModelReader {

    private final Map<String, Level> levels = new HashMap<>();
    private final Known levelNames;
    private final Problems problems;

    /** @param levelNames also those whose definition is faulty and not among the levels */
    RiskModelReader(List<Level> levels, Known levelNames, Problems problems) {
        this.levelNames = levelNames;
        levels.forEach(level -> this.levels.put(level.name(), level));
        this.problems = problems;
    }

    /** Empty after a fault has been reported. */
    Optional<RiskModel> read(YamlMap map) {
        int before = problems.size();
        map.allowing("key", "version", "name", "axes", "table", "scores");
        String key = Words.key(map.get("key").word());
        int version = map.get("version").number(1, ModelVersion.HIGHEST).orElse(1);
        String name = Words.name(map.get("name").word());
        List<Axis> axes = axes(map.get("axes"));
        if (axes.isEmpty()) {
            return Optional.empty();
        }
        MatrixReader matrix = new MatrixReader(axes);
        Map<Cell, YamlValue> levelCells = matrix.read(map.get("table").map());
        Map<Cell, YamlValue> scoreCells = matrix.read(map.get("scores").map());
        Map<Cell, Grade> table = grades(levelCells, scoreCells);
        MonotoneTable.falls(table).forEach(cell -> levelCells.get(cell).report("model.rank-falls", words(axes, cell)));
        return problems.size() > before || table.size() < levelCells.size()
                ? Optional.empty()
                : Optional.of(new RiskModel(new ModelVersion(key, version), name, axes, table));
    }

    /** Empty after a fault that keeps the tables from being read. */
    private static List<Axis> axes(YamlValue list) {
        List<YamlValue> items = list.list();
        if (!items.isEmpty() && (items.size() < Cell.FEWEST_AXES || items.size() > Cell.MOST_AXES)) {
            list.report("model.number-of-axes", items.size(), Cell.FEWEST_AXES, Cell.MOST_AXES);
            return List.of();
        }
        Claims keys = new Claims("model.axis-twice");
        List<Axis> axes = new ArrayList<>();
        for (YamlValue item : items) {
            YamlMap map = item.map();
            new AxisReader().read(map).ifPresent(axes::add);
            map.find("key").ifPresent(key -> keys.claim(key.word()));
        }
        boolean isComplete = axes.size() == items.size()
                && axes.stream().map(Axis::key).distinct().count() == axes.size();
        return isComplete ? axes : List.of();
    }

    private static String words(List<Axis> axes, Cell cell) {
        return IntStream.range(0, axes.size())
                .mapToObj(i -> axes.get(i).step(cell.steps().get(i)).name())
                .collect(Collectors.joining(" x "));
    }

    private Map<Cell, Grade> grades(Map<Cell, YamlValue> levelCells, Map<Cell, YamlValue> scoreCells) {
        Map<Cell, Grade> table = new LinkedHashMap<>();
        Map<Cell, Integer> scores = new HashMap<>();
        scoreCells.forEach((cell, value) ->
                scores.put(cell, value.number(0, Grade.HIGHEST_SCORE).orElse(0)));
        levelCells.forEach((cell, value) -> level(value.word())
                .ifPresent(level -> table.put(cell, new Grade(level, scores.getOrDefault(cell, 0)))));
        return table;
    }

    private Optional<Level> level(YamlWord word) {
        return Optional.ofNullable(levels.get(Words.known(word, levelNames, "catalogue.unknown-level")));
    }
}
