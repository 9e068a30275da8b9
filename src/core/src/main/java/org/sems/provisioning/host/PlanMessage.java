package org.sems.provisioning.host;

import java.util.List;

/** A message to be put into words: its code and what it speaks of. */
public record PlanMessage(String code, List<String> arguments) {
    public PlanMessage {
        arguments = List.copyOf(arguments);
    }

    /** Codes that begin so stand in the way of applying. */
    private static final String OBSTACLE = "obstacle.";

    public boolean isObstacle() {
        return code.startsWith(OBSTACLE);
    }

    public static PlanMessage of(String code, String... arguments) {
        return new PlanMessage(code, List.of(arguments));
    }
}
