package org.sems.importing;

/**
 * A part of a file: long imports go through in parts, each in a request of its own.
 *
 * @param from number of the first row
 * @param to   number of the last row
 */
public record RowRange(int from, int to) {
    public static final RowRange ALL = new RowRange(1, Integer.MAX_VALUE);

    boolean holds(int row) {
        return row >= from && row <= to;
    }
}
