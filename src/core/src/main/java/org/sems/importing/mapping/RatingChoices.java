package org.sems.importing.mapping;

import java.util.Map;
import java.util.Optional;
import org.sems.importing.scale.ScaleChoice;
import org.sems.rating.RatingStage;

/**
 * How ratings are read.
 *
 * @param stage  which rating a pair of likelihood and impact without a stage fills; empty for what the headings say
 * @param values by the key of an axis: values to step names or numbers
 * @param scales by the key of an axis: how its numbers run
 * @param levels words of the rating columns to names of levels
 */
public record RatingChoices(
        Optional<RatingStage> stage,
        Map<String, Map<String, String>> values,
        Map<String, ScaleChoice> scales,
        Map<String, String> levels) {
    public static final RatingChoices NONE = new RatingChoices(Optional.empty(), Map.of(), Map.of(), Map.of());

    public static RatingChoices of(RatingStage stage) {
        return new RatingChoices(Optional.of(stage), Map.of(), Map.of(), Map.of());
    }

    public static RatingChoices ofScales(Map<String, ScaleChoice> scales) {
        return new RatingChoices(Optional.empty(), Map.of(), scales, Map.of());
    }

    public Map<String, String> values(String axis) {
        return values.getOrDefault(axis, Map.of());
    }

    public ScaleChoice scale(String axis) {
        return scales.getOrDefault(axis, ScaleChoice.NONE);
    }
}
