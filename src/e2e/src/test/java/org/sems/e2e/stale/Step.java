package org.sems.e2e.stale;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A transition with a screen, from one state.
 *
 * @param user   somebody to whom it is offered
 * @param fields as Jira's REST describes them
 */
record Step(String type, String state, String id, String name, String user, List<JsonNode> fields) {

    static Step of(String type, String state, String user, JsonNode transition) {
        List<JsonNode> fields = new ArrayList<>();
        transition.path("fields").forEach(field -> {
            if (!field.path("fieldId").asText().equals("attachment")) {
                fields.add(field);
            }
        });
        return new Step(
                type,
                state,
                transition.path("id").asText(),
                transition.path("name").asText(),
                user,
                fields);
    }

    @Override
    public String toString() {
        return type + ", " + state + ": " + name;
    }
}
