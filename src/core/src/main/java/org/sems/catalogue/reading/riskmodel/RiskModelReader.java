package org.sems.catalogue.reading.riskmodel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sems.catalogue.KnownKeys;
import org.sems.catalogue.NameRules;
import org.sems.problem.Problems;
import org.sems.rating.Axis;
import org.sems.rating.Cell;
import org.sems.rating.Level;
import org.sems.rating.LevelAndScore;
import org.sems.rating.ModelVersion;
import org.sems.rating.MonotoneTable;
import org.sems.rating.RiskModel;
import org.sems.yaml.UniqueNames;
import org.sems.yaml.YamlMap;
import org.sems.yaml.YamlValue;
import org.sems.yaml.YamlWord;

/** A risk model: two or three axes, a table of levels and a table of scores. */
public final class RiskModelReader {

    private final Map<String, Level> levels = new HashMap<>();
    private final KnownKeys levelNames;
    private final Problems problems;

    /** @param levelNames also those whose definition is faulty and not among the levels */
    public RiskModelReader(List<Level> levels, KnownKeys levelNames, Problems problems) {
        this.levelNames = levelNames;
        levels.forEach(level -> this.levels.put(level.name(), level));
        this.problems = problems;
    }

    /** Empty after a fault has been reported. */
    public Optional<RiskModel> read(YamlMap map) {
        int before = problems.size();
        map.allowing("key", "version", "name", "axes", "table", "scores");
        String key = NameRules.key(map.get("key").word());
        int version = map.get("version").number(1, ModelVersion.HIGHEST).orElse(1);
        String name = NameRules.name(map.get("name").word());
        List<Axis> axes = axes(map.get("axes"));
        if (axes.isEmpty()) {
            return Optional.empty();
        }
        MatrixReader matrix = new MatrixReader(axes);
        Map<Cell, YamlValue> levelCells = matrix.read(map.get("table").map());
        Map<Cell, YamlValue> scoreCells = matrix.read(map.get("scores").map());
        Map<Cell, LevelAndScore> table = grades(levelCells, scoreCells);
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
        UniqueNames keys = new UniqueNames("model.axis-twice");
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

    private Map<Cell, LevelAndScore> grades(Map<Cell, YamlValue> levelCells, Map<Cell, YamlValue> scoreCells) {
        Map<Cell, LevelAndScore> table = new LinkedHashMap<>();
        Map<Cell, Integer> scores = new HashMap<>();
        scoreCells.forEach((cell, value) ->
                scores.put(cell, value.number(0, LevelAndScore.HIGHEST_SCORE).orElse(0)));
        levelCells.forEach((cell, value) -> level(value.word())
                .ifPresent(level -> table.put(cell, new LevelAndScore(level, scores.getOrDefault(cell, 0)))));
        return table;
    }

    private Optional<Level> level(YamlWord word) {
        return Optional.ofNullable(levels.get(NameRules.known(word, levelNames, "catalogue.unknown-level")));
    }
}
