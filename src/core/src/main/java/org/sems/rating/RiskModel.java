package org.sems.rating;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One version of a risk model: two or three axes, such as likelihood and impact, and a table that gives every cell a level and a score.
 * There is no formula: what the table says is what the organisation decided. A higher step on any axis never gives a lower rank.
 */
public final class RiskModel {

    private final ModelVersion id;
    private final String name;
    private final List<Axis> axes;
    private final Map<Cell, LevelAndScore> table;

    /**
     * @param axes two or three, with a key each
     * @throws IllegalArgumentException if two axes share a key, or if the table leaves a cell out, has one too many, or
     * has a lower rank where a step is higher
     */
    public RiskModel(ModelVersion id, String name, List<Axis> axes, Map<Cell, LevelAndScore> table) {
        this.id = id;
        this.name = name;
        this.axes = List.copyOf(axes);
        this.table = new TreeMap<>(table);
        if (axes.size() < Cell.FEWEST_AXES
                || axes.size() > Cell.MOST_AXES
                || axes.stream().map(Axis::key).distinct().count() < axes.size()) {
            throw new IllegalArgumentException(id + ": no axes of a risk model: " + axes);
        }
        if (table.size() != axes.stream().mapToInt(Axis::size).reduce(1, (a, b) -> a * b)
                || !table.keySet().stream().allMatch(this::isOnAxes)) {
            throw new IllegalArgumentException(id + ": the table does not fit its axes");
        }
        List<Cell> falls = MonotoneTable.falls(table);
        if (!falls.isEmpty()) {
            throw new IllegalArgumentException(id + ": the rank falls at " + falls);
        }
    }

    public ModelVersion id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** In the order in which a rating names its steps. */
    public List<Axis> axes() {
        return axes;
    }

    public Optional<Axis> axis(String key) {
        return axes.stream().filter(axis -> axis.key().equals(key)).findFirst();
    }

    /** The axis that a matrix draws as rows: the first. */
    public Axis rows() {
        return axes.get(0);
    }

    /** The axis that a matrix draws as columns: the last. */
    public Axis columns() {
        return axes.get(axes.size() - 1);
    }

    /** What a matrix of rows and columns does not draw: the axis in the middle of three; empty for two. */
    public Optional<Axis> middle() {
        return axes.size() == Cell.MOST_AXES ? Optional.of(axes.get(1)) : Optional.empty();
    }

    public boolean has(Cell cell) {
        return table.containsKey(cell);
    }

    /** All cells, by the first axis and then the next, from the least to the most. */
    public List<Cell> cells() {
        return List.copyOf(table.keySet());
    }

    /** Those of one place of a matrix of rows and columns, from the least to the most: one, or with three axes one for each middle step. */
    public List<Cell> cellsAt(int row, int column) {
        return table.keySet().stream()
                .filter(cell -> cell.first() == row && cell.last() == column)
                .toList();
    }

    /** The levels in use, from the least to the most serious. */
    public List<Level> levels() {
        return table.values().stream()
                .map(LevelAndScore::level)
                .distinct()
                .sorted(Comparator.comparingInt(Level::rank))
                .toList();
    }

    public Level levelAt(Cell cell) {
        return grade(cell).level();
    }

    public int scoreAt(Cell cell) {
        return grade(cell).score();
    }

    public Rating rate(Cell cell) {
        LevelAndScore levelAndScore = grade(cell);
        return new Rating(id, cell, levelAndScore.level().rank(), levelAndScore.score());
    }

    /** Names of the cell's steps by the key of their axis, in the order of the axes. */
    public Map<String, String> stepNames(Cell cell) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < axes.size(); i++) {
            names.put(axes.get(i).key(), axes.get(i).step(cell.steps().get(i)).name());
        }
        return Collections.unmodifiableMap(names);
    }

    /** {@code Likely x Critical}. */
    public String words(Cell cell) {
        return words(stepNames(cell).values());
    }

    public static String words(Iterable<String> stepNames) {
        return String.join(" x ", stepNames);
    }

    /** The cell of step names in the order of the axes, as people write them; empty unless there is a step for every name and axis. */
    public Optional<Cell> cellNamed(List<String> stepNames) {
        if (stepNames.size() != axes.size()) {
            return Optional.empty();
        }
        List<Integer> steps = new ArrayList<>();
        for (int i = 0; i < axes.size(); i++) {
            axes.get(i).stepNamed(stepNames.get(i)).map(Step::number).ifPresent(steps::add);
        }
        return steps.size() == axes.size() ? Optional.of(new Cell(steps)) : Optional.empty();
    }

    /**
     * The cell of the same steps, by the keys of the axes and the names of the steps: a version that adds a step moves the numbers of the
     * others. Empty for a model of other axes.
     */
    public Optional<Cell> sameCell(RiskModel other, Cell cell) {
        Map<String, String> names = other.stepNames(cell);
        return names.size() != axes.size()
                ? Optional.empty()
                : cellNamed(axes.stream()
                        .map(axis -> names.getOrDefault(axis.key(), ""))
                        .toList());
    }

    private LevelAndScore grade(Cell cell) {
        if (!has(cell)) {
            throw new IllegalArgumentException(id + " has no cell " + cell);
        }
        return table.get(cell);
    }

    private boolean isOnAxes(Cell cell) {
        if (cell.steps().size() != axes.size()) {
            return false;
        }
        for (int i = 0; i < axes.size(); i++) {
            if (!axes.get(i).has(cell.steps().get(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
