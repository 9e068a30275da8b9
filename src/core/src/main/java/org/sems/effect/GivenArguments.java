package org.sems.effect;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sems.gate.rule.Arguments;
import org.sems.record.Direction;

/** Collects the arguments of an effect; empty values and usual values are left out. */
final class GivenArguments {
    private final Map<String, List<String>> values = new HashMap<>();

    GivenArguments word(String name, String value) {
        return words(name, List.of(value));
    }

    GivenArguments word(String name, Optional<String> value) {
        return words(name, value.stream().toList());
    }

    GivenArguments words(String name, List<String> given) {
        if (!given.isEmpty()) {
            values.put(name, given);
        }
        return this;
    }

    GivenArguments link(String type, Direction direction) {
        word("link", type);
        return direction == Direction.OUTWARD ? this : word("direction", direction.key());
    }

    Arguments arguments() {
        return new Arguments(values);
    }
}
