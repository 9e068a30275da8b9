package org.sems.jira.criteria;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.sems.criteria.Criteria;
import org.sems.problem.Problem;
import org.sems.problem.Refused;
import org.sems.rating.ModelVersion;
import org.sems.rating.Rating;
import org.sems.rating.RatingStage;
import org.sems.rating.RatingText;
import org.sems.rating.RiskModels;
import org.sems.sems.Sems;
import org.sems.sems.SemsRegister;

/**
 * Whether what was approved has become more serious because other criteria came into force. Nothing is marked: the
 * version that counted when the approval was given is compared with the one that counts now, so that a second question
 * gets the same answer.
 */
public final class RisenCriteria {
    private final CriteriaStore changes;
    private final SemsRegister register;
    private final RiskModels models;

    public RisenCriteria(CriteriaStore changes, SemsRegister register, RiskModels models) {
        this.changes = changes;
        this.register = register;
        this.models = models;
    }

    /**
     * Why the approval no longer holds; empty while its current rating lies within tolerance, or is judged no higher
     * than when it was given. An approval of a SeMS that was removed does not count for other reasons: for it, this is
     * empty.
     *
     * @param semsId of the SeMS in which it was given
     * @param facts  what was approved, by the keys of fields
     */
    public Optional<Problem> since(String semsId, Instant givenAt, Map<String, String> facts) {
        Optional<Sems> sems = register.ofId(semsId);
        Optional<ModelVersion> then = sems.flatMap(found -> changes.inForceAt(found.id(), givenAt));
        if (sems.isEmpty() || then.isEmpty() || then.get().equals(sems.get().riskModel())) {
            return Optional.empty();
        }
        Criteria now = new Criteria(models, sems.get().riskModel(), sems.get().tolerance());
        return rating(facts).flatMap(given -> risen(new Criteria(models, then.get(), now.tolerance()), now, given));
    }

    private Optional<Problem> risen(Criteria then, Criteria now, Rating given) {
        Rating before = then.judge(given);
        Rating after = now.judge(given);
        return after.rank() <= before.rank() || now.tolerate(given)
                ? Optional.empty()
                : Optional.of(Problem.of(
                        "approval.criteria-risen", level(before), then.version(), level(after), now.version()));
    }

    private Optional<Rating> rating(Map<String, String> facts) {
        try {
            return Optional.ofNullable(facts.get(RatingStage.CURRENT.fieldKey()))
                    .filter(text -> !text.isEmpty())
                    .map(text -> RatingText.parse(text, models));
        } catch (Refused unreadable) { // what is no rating is no higher than before
            return Optional.empty();
        }
    }

    private String level(Rating rating) {
        return models.find(rating.model()).orElseThrow().levelAt(rating.cell()).name();
    }
}
