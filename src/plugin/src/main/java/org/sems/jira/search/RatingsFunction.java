package org.sems.jira.search;

import java.util.List;
import org.sems.jira.rest.Messages;

/**
 * {@code semsRatings("Likely", "Critical")}: the cell in all models that have it. With a third argument, {@code "un-5x5.3"}, the cell as
 * the heatmap of that model version draws it.
 */
public final class RatingsFunction extends RatingFunction {

    private final RatingQueries queries;

    public RatingsFunction(RatingQueries queries, Messages messages) {
        super(messages, 2, 3);
        this.queries = queries;
    }

    @Override
    List<String> ratings(List<String> arguments, Asking asking) {
        return arguments.size() == 2
                ? queries.named(arguments.get(0), arguments.get(1))
                : queries.drawn(arguments.get(0), arguments.get(1), arguments.get(2));
    }
}
