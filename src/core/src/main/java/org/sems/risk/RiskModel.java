package org.sems.risk;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One version of a risk matrix: two scales and a table that gives every cell a level and a score. There is no formula:
 * what the table says is what the organisation decided. A higher likelihood or impact never gives a lower rank.
 */
public final class RiskModel {

    private static final Comparator<Cell> BY_ROW =
            Comparator.comparingInt(Cell::likelihood).thenComparingInt(Cell::impact);

    private final ModelVersion id;
    private final String name;
    private final Axis likelihood;
    private final Axis impact;
    private final Map<Cell, Grade> table;

    /** @throws IllegalArgumentException if the table leaves a cell out, has one too many, or falls where it must not */
    public RiskModel(ModelVersion id, String name, Axis likelihood, Axis impact, Map<Cell, Grade> table) {
        this.id = id;
        this.name = name;
        this.likelihood = likelihood;
        this.impact = impact;
        this.table = new TreeMap<>(BY_ROW);
        this.table.putAll(table);
        if (table.size() != likelihood.size() * impact.size()
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

    public Axis likelihood() {
        return likelihood;
    }

    public Axis impact() {
        return impact;
    }

    public boolean has(Cell cell) {
        return table.containsKey(cell);
    }

    /** All cells, by likelihood and then impact, from the least to the most. */
    public List<Cell> cells() {
        return List.copyOf(table.keySet());
    }

    /** The levels in use, from the least to the most serious. */
    public List<Level> levels() {
        return table.values().stream()
                .map(Grade::level)
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
        Grade grade = grade(cell);
        return new Rating(id, cell, grade.level().rank(), grade.score());
    }

    /** The cell of two step names, as people write them; empty if either is not a step of this model. */
    public Optional<Cell> cellNamed(String likelihoodName, String impactName) {
        return likelihood
                .stepNamed(likelihoodName)
                .flatMap(row -> impact.stepNamed(impactName).map(column -> new Cell(row.number(), column.number())));
    }

    /** The cell of the same two steps, by their names: a version that adds a step moves the numbers of the others. */
    public Optional<Cell> sameCell(RiskModel other, Cell cell) {
        return cellNamed(
                other.likelihood.step(cell.likelihood()).name(),
                other.impact.step(cell.impact()).name());
    }

    private Grade grade(Cell cell) {
        if (!has(cell)) {
            throw new IllegalArgumentException(id + " has no cell " + cell);
        }
        return table.get(cell);
    }

    private boolean isOnAxes(Cell cell) {
        return likelihood.has(cell.likelihood()) && impact.has(cell.impact());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
