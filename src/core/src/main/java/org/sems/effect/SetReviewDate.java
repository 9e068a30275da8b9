package org.sems.effect;

import java.util.Optional;
import org.sems.gate.Node;
import org.sems.gate.rule.Arguments;
import org.sems.rating.RatingStage;

/**
 * The date on which the record is to be looked at again follows from its level. An earlier date that is there stays.
 *
 * @param field key of a date field
 * @param stage whose rating gives the level
 */
public record SetReviewDate(String field, RatingStage stage, Optional<Node> when) implements Effect {
    @Override
    public Arguments arguments() {
        return new GivenArguments()
                .word("field", field)
                .word("stage", stage.key())
                .arguments();
    }
}
