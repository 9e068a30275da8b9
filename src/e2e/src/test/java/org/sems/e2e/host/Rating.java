package org.sems.e2e.host;

import java.util.Map;

/** A rating as REST takes it, by the names or numbers of its steps. */
public final class Rating {

    private Rating() {}

    public static Map<String, Object> of(Object likelihood, Object impact) {
        return steps(Map.of("likelihood", likelihood, "impact", impact));
    }

    public static Map<String, Object> of(Object likelihood, Object impact, String model) {
        return Map.of("steps", Map.of("likelihood", likelihood, "impact", impact), "model", model);
    }

    /** @param steps by the key of the axis */
    public static Map<String, Object> steps(Map<String, ?> steps) {
        return Map.of("steps", steps);
    }
}
