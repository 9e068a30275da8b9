package org.sems.register;

import org.sems.risk.Cell;
import org.sems.risk.Level;

/**
 * @param likelihood     name of the step
 * @param impact         name of the step
 * @param aboveTolerance false where no tolerance is drawn
 * @param jql            finds exactly what was counted
 */
public record HeatmapCell(
        Cell cell,
        String likelihood,
        String impact,
        Level level,
        int score,
        boolean aboveTolerance,
        long count,
        String jql) {}
