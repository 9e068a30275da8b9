package org.sems.jira.search;

import java.util.List;
import org.sems.jira.rest.Messages;
import org.sems.rating.ModelVersion;

/**
 * {@code semsRatings("Likely", "Critical")}: the cell in all models that have it, with a step for each axis in the order of the model, two or
 * three. With the model version as last argument, {@code "un-5x5.3"}, the cell as the heatmap of that version draws it. No step is called as a
 * model version is written.
 */
public final class RatingsFunction extends RatingFunction {

    private final RatingQueries queries;

    public RatingsFunction(RatingQueries queries, Messages messages) {
        super(messages, 2, 4);
        this.queries = queries;
    }

    @Override
    List<String> ratings(List<String> arguments, Asking asking) {
        int last = arguments.size() - 1;
        return ModelVersion.isWrittenAs(arguments.get(last).strip())
                ? queries.drawn(arguments.subList(0, last), arguments.get(last))
                : queries.named(arguments);
    }
}
