package org.sems.effect;

import java.util.Optional;
import org.sems.gate.Node;
import org.sems.gate.rule.Arguments;

/** A record that is created without a description gets the headings that its type has for one. */
public record OfferDescription(Optional<Node> when) implements Effect {
    @Override
    public Arguments arguments() {
        return new GivenArguments().arguments();
    }
}
