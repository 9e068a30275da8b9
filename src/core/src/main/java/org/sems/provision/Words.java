package org.sems.provision;

import java.util.List;

/** A message to be put into words: its code and what it speaks of. */
public record Words(String code, List<String> arguments) {
    public Words {
        arguments = List.copyOf(arguments);
    }

    public static Words of(String code, String... arguments) {
        return new Words(code, List.of(arguments));
    }
}
