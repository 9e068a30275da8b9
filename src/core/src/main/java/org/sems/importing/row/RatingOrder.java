package org.sems.importing.row;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sems.rating.Rating;
import org.sems.rating.RatingStage;

/**
 * What a risk is rated with today's controls is not above what it is rated without any, and what it will be rated is not above either. Of
 * two ratings that contradict each other the one that is said to be lower is left out: the other one is the more careful.
 */
final class RatingOrder {
    private static final List<RatingStage> FROM_HIGHEST =
            List.of(RatingStage.INHERENT, RatingStage.CURRENT, RatingStage.RESIDUAL);

    private RatingOrder() {}

    /** @param limit the stage whose rating it is above, the nearest one that stays */
    record LeftOut(RatingStage stage, Rating rating, RatingStage limit, Rating highest) {}

    static List<LeftOut> leftOut(Map<RatingStage, Rating> ratings) {
        List<LeftOut> found = new ArrayList<>();
        Map<RatingStage, Rating> staying = new EnumMap<>(RatingStage.class);
        for (RatingStage stage : FROM_HIGHEST) {
            Rating rating = ratings.get(stage);
            if (rating != null) {
                staying.entrySet().stream()
                        .filter(higher -> rating.isAbove(higher.getValue()))
                        .reduce((first, nearer) -> nearer)
                        .ifPresentOrElse(
                                limit -> found.add(new LeftOut(stage, rating, limit.getKey(), limit.getValue())),
                                () -> staying.put(stage, rating));
            }
        }
        return found;
    }
}
