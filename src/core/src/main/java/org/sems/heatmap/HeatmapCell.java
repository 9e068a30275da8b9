package org.sems.heatmap;

import java.util.Map;
import org.sems.rating.Level;

/**
 * A place of the matrix. With a third axis it holds the ratings of all steps of that axis, which may differ in their level.
 *
 * @param row            number of the step on the axis that is drawn as rows
 * @param column         number of the step on the axis that is drawn as columns
 * @param steps          names of the two steps by the key of their axis
 * @param level          the most serious that a rating here has
 * @param lowest         the least serious that a rating here has; the same as {@code level} with two axes
 * @param score          the highest
 * @param aboveTolerance whether {@code level} lies above the tolerance line; false where none is drawn
 * @param jql            finds exactly what was counted
 */
public record HeatmapCell(
        int row,
        int column,
        Map<String, String> steps,
        Level level,
        Level lowest,
        int score,
        boolean aboveTolerance,
        long count,
        String jql) {}
