package org.sems.provisioning.host;

import java.util.List;

/** A message to be translated: its code and its arguments. */
public record PlanMessage(String code, List<String> arguments) {
    public PlanMessage {
        arguments = List.copyOf(arguments);
    }

    /** Codes with this prefix block applying. */
    private static final String OBSTACLE = "obstacle.";

    public boolean isObstacle() {
        return code.startsWith(OBSTACLE);
    }

    public static PlanMessage of(String code, String... arguments) {
        return new PlanMessage(code, List.of(arguments));
    }
}
