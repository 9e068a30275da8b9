package org.sems.criteria;

import org.sems.rating.Level;
import org.sems.rating.Rating;

/** The most serious level that an organisation tolerates; a risk above it needs treatment or an acceptance. */
public record ToleranceLine(Level highestTolerable) {

    public boolean tolerates(Rating rating) {
        return tolerates(rating.rank());
    }

    public boolean tolerates(Level level) {
        return tolerates(level.rank());
    }

    private boolean tolerates(int rank) {
        return rank <= highestTolerable.rank();
    }
}
