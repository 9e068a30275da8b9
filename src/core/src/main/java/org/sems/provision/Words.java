package org.sems.provision;

import java.util.List;

/** A message to be put into words: its code and what it speaks of. */
public record Words(String code, List<String> arguments) {
    public Words {
        arguments = List.copyOf(arguments);
    }

    /** Codes that begin so stand in the way of applying. */
    private static final String OBSTACLE = "obstacle.";

    boolean isObstacle() {
        return code.startsWith(OBSTACLE);
    }

    public static Words of(String code, String... arguments) {
        return new Words(code, List.of(arguments));
    }
}
