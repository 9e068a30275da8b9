package org.sems.criteria;

import org.sems.rating.ModelVersion;
import org.sems.rating.Rating;
import org.sems.rating.RiskModels;

/**
 * The criteria by which an organisation judges ratings today: a model version and a tolerance line. A rating keeps the
 * version it was given under, and what it means today is what these criteria say of the same steps.
 *
 * @param models  every version that a rating may name
 * @param version the one in force
 */
public record Criteria(RiskModels models, ModelVersion version, ToleranceLine tolerance) {

    /**
     * The rating of the same cell under the version in force. A rating of another model, or one for which the version
     * in force lacks a step, it stays as it was given: its rank is comparable across models.
     */
    public Rating judge(Rating given) {
        if (given.model().equals(version) || !given.model().key().equals(version.key())) {
            return given;
        }
        return models.find(version)
                .flatMap(now -> models.find(given.model())
                        .flatMap(then -> now.sameCell(then, given.cell()))
                        .map(now::rate))
                .orElse(given);
    }

    /** Whether today's rating lies at or below the line. */
    public boolean tolerate(Rating given) {
        return tolerance.tolerates(judge(given));
    }
}
