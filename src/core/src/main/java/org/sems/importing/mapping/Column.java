package org.sems.importing.mapping;

import java.util.Optional;
import org.sems.importing.vocabulary.Certainty;
import org.sems.rating.RatingStage;

/**
 * A column of the file and what it holds.
 *
 * @param stage empty for a rating column that does not say its stage, and for all others
 */
public record Column(int index, String heading, Meaning meaning, Optional<RatingStage> stage, Certainty certainty) {

    /** {@code residual-likelihood}, {@code owner}. */
    public String key() {
        return stage.map(s -> s.key() + "-").orElse("") + meaning.key();
    }

    Column as(Meaning other, Certainty how) {
        return new Column(index, heading, other, Optional.empty(), how);
    }
}
