package org.sems.rating;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A place in a risk model's table: one step number for each of its two or three axes, in their order.
 *
 * @param steps each 1 to 9
 */
public record Cell(List<Integer> steps) implements Comparable<Cell> {

    public static final int FEWEST_AXES = 2;
    public static final int MOST_AXES = 3;
    private static final String SEPARATOR = "x";

    public Cell {
        steps = List.copyOf(steps);
        if (steps.size() < FEWEST_AXES
                || steps.size() > MOST_AXES
                || !steps.stream().allMatch(step -> step >= 1 && step <= Step.MOST)) {
            throw new IllegalArgumentException("no cell: " + written(steps));
        }
    }

    public static Cell of(int... steps) {
        return new Cell(Arrays.stream(steps).boxed().toList());
    }

    /** {@code 4x5}, {@code 3x4x5}, as {@link #toString} writes it. */
    static Cell parse(String text) {
        return new Cell(
                Arrays.stream(text.split(SEPARATOR)).map(Integer::valueOf).toList());
    }

    /** On the axis that a matrix draws as rows. */
    public int first() {
        return steps.get(0);
    }

    /** On the axis that a matrix draws as columns. */
    public int last() {
        return steps.get(steps.size() - 1);
    }

    /** By the first axis, then by the next. */
    @Override
    public int compareTo(Cell other) {
        for (int i = 0; i < Math.min(steps.size(), other.steps.size()); i++) {
            int order = steps.get(i).compareTo(other.steps.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(steps.size(), other.steps.size());
    }

    @Override
    public String toString() {
        return written(steps);
    }

    private static String written(List<Integer> steps) {
        return steps.stream().map(String::valueOf).collect(Collectors.joining(SEPARATOR));
    }
}
