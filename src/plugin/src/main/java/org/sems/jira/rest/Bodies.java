package org.sems.jira.rest;

import java.util.Map;
import javax.annotation.Nullable;

/** Bodies of requests as maps. A request without one has an empty one. */
public final class Bodies {
    private Bodies() {
    }

    public static Map<String, Object> orEmpty(@Nullable Map<String, Object> body) {
        return body == null ? Map.of() : body;
    }

    public static String text(@Nullable Map<String, Object> body, String key) {
        Object value = orEmpty(body).get(key);
        return value == null ? "" : String.valueOf(value).strip();
    }
}
