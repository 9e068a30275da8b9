package org.sems.rating;

/**
 * A risk rated under one version of one model.
 *
 * @param rank  the common rank of the level, 0 to 99, comparable across models
 * @param score 0 to 999, comparable within a model version
 */
public record Rating(ModelVersion model, Cell cell, int rank, int score) {

    /**
     * What is stored, such as {@code 80.020:4x5@un-5x5.3}, or {@code 80.045:3x4x5@key.1} under a model of three axes. Sorting these texts sorts by rank and then score, across
     * models; equal texts are equal ratings.
     */
    public String text() {
        return RatingText.format(this);
    }

    /** Ranks compare, across models; two cells of one level are neither above the other. */
    public boolean isAbove(Rating limit) {
        return rank > limit.rank;
    }
}
