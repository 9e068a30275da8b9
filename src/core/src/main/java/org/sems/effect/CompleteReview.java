package org.sems.effect;

import java.util.Optional;
import org.sems.gate.Node;
import org.sems.gate.rule.Arguments;

/** Every review that was asked of this record, and is still open, is done with this transition. */
public record CompleteReview(Optional<Node> when) implements Effect {

    @Override
    public boolean needsTheRecord() {
        return true;
    }

    @Override
    public Arguments arguments() {
        return new GivenArguments().arguments();
    }
}
