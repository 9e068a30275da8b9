package org.sems.jira.search;

import java.util.List;
import org.sems.jira.rest.Messages;

/** {@code semsRatingsAtLeast("High")}: every rating of that level or a more serious one, in all models and versions. */
public final class RatingsAtLeastFunction extends RatingFunction {

    private final RatingQueries queries;

    public RatingsAtLeastFunction(RatingQueries queries, Messages messages) {
        super(messages, 1, 1);
        this.queries = queries;
    }

    @Override
    List<String> ratings(List<String> arguments, Asking asking) {
        return queries.atLeast(arguments.get(0));
    }
}
