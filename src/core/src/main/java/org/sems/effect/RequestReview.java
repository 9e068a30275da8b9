package org.sems.effect;

import java.util.List;
import java.util.Optional;
import org.sems.gate.Node;
import org.sems.gate.rule.Arguments;
import org.sems.record.Direction;

/**
 * Linked records are asked to be looked at again, with this record as the reason.
 *
 * @param to keys of the record types that are asked; empty for all that the link leads to
 */
public record RequestReview(String link, Direction direction, List<String> to, Optional<Node> when) implements Effect {

    public RequestReview {
        to = List.copyOf(to);
    }

    public boolean asks(String recordType) {
        return to.isEmpty() || to.contains(recordType);
    }

    @Override
    public boolean isOnOtherRecords() {
        return true;
    }

    @Override
    public Arguments arguments() {
        return new GivenArguments().link(link, direction).words("to", to).arguments();
    }
}
