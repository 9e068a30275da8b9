package org.sems.rating;

/**
 * What a model's table says of one cell.
 *
 * @param score 0 to 999; orders ratings within a level
 */
public record LevelAndScore(Level level, int score) {

    public static final int HIGHEST_SCORE = 999;

    public LevelAndScore {
        if (score < 0 || score > HIGHEST_SCORE) {
            throw new IllegalArgumentException("no score: " + score);
        }
    }
}
