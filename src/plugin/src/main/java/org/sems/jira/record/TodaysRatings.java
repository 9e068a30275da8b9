package org.sems.jira.record;

import com.atlassian.jira.project.Project;
import java.util.Optional;
import javax.annotation.Nullable;
import org.sems.criteria.Criteria;
import org.sems.problem.Refused;
import org.sems.rating.Rating;
import org.sems.rating.RatingText;
import org.sems.rating.RiskModels;
import org.sems.sems.SemsRegister;

/** Stored ratings as the criteria in force for their project judge them: every rule about a rating compares what it is today. */
public final class TodaysRatings {
    private final SemsRegister register;
    private final RiskModels models;

    public TodaysRatings(SemsRegister register, RiskModels models) {
        this.register = register;
        this.models = models;
    }

    /**
     * Outside any SeMS a rating is what it was given as.
     *
     * @throws Refused as {@link RatingText#parse}
     */
    Rating judge(String text, @Nullable Project project) {
        Rating given = RatingText.parse(text, models);
        return Optional.ofNullable(project)
                .flatMap(one -> register.ofProject(one.getKey()))
                .map(sems -> new Criteria(models, sems.riskModel(), sems.tolerance()).judge(given))
                .orElse(given);
    }
}
