package org.sems.heatmap;

import java.util.Optional;
import org.sems.criteria.ToleranceLine;
import org.sems.rating.RiskModel;

/**
 * @param scope     JQL of the records to draw; may be empty, may have an ORDER BY
 * @param field     the rating field as JQL knows it: its name, or {@code cf[10100]}
 * @param model     the model version to draw
 * @param tolerance the line to draw, where there is one
 */
public record HeatmapQuestion(String scope, String field, RiskModel model, Optional<ToleranceLine> tolerance) {}
