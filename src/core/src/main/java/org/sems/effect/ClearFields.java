package org.sems.effect;

import java.util.List;
import java.util.Optional;
import org.sems.gate.Node;
import org.sems.gate.rule.Arguments;

/** @param fields keys of the record's own fields that become empty */
public record ClearFields(List<String> fields, Optional<Node> when) implements Effect {

    public ClearFields {
        fields = List.copyOf(fields);
    }

    @Override
    public Arguments arguments() {
        return new GivenArguments().words("fields", fields).arguments();
    }
}
