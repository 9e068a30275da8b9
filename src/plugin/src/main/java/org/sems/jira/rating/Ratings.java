package org.sems.jira.rating;

import java.util.Optional;
import org.sems.problem.Problem;
import org.sems.problem.Refused;
import org.sems.rating.Rating;
import org.sems.rating.RiskModel;
import org.sems.rating.RiskModels;

/** Everything about ratings that the field type asks for and that needs nothing of Jira. */
public final class Ratings {

    private final RiskModels models;
    private final ModelInForce inForce;
    private final RatingPages pages;
    private final ReadRating read;

    public Ratings(RiskModels models, ModelInForce inForce) {
        this.models = models;
        this.inForce = inForce;
        this.pages = new RatingPages(models);
        this.read = new ReadRating(models, inForce::isAnywhere);
    }

    ReadRating read() {
        return read;
    }

    ReadJsonRating readJson() {
        return new ReadJsonRating(read);
    }

    RatingPages pages() {
        return pages;
    }

    Optional<RiskModel> inForce(String projectKey) {
        return inForce.find(projectKey);
    }

    /** What is wrong with a text as a new rating: it is none, or not given under the criteria in force for the project. */
    public Optional<Problem> notInForce(String text, String projectKey) {
        try {
            return ReadJsonRating.notInForce(read.stored(text).model(), inForce(projectKey));
        } catch (Refused unreadable) {
            return Optional.of(unreadable.problems().get(0));
        }
    }

    RatingDisplay words(Rating rating) {
        return RatingDisplay.of(rating, models);
    }

    /** Empty for a text that is no rating, or no longer one: then only the text itself can be shown. */
    public Optional<RatingDisplay> words(String stored) {
        try {
            return Optional.of(words(read.stored(stored)));
        } catch (Refused unreadable) {
            return Optional.empty();
        }
    }
}
