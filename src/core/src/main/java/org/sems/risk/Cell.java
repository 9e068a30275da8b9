package org.sems.risk;

/** A place on the matrix: the step numbers of likelihood and impact, each 1 to 9. */
public record Cell(int likelihood, int impact) {

    public Cell {
        if (likelihood < 1 || likelihood > Step.MOST || impact < 1 || impact > Step.MOST) {
            throw new IllegalArgumentException("no cell: " + likelihood + "x" + impact);
        }
    }

    @Override
    public String toString() {
        return likelihood + "x" + impact;
    }
}
