package org.sems.e2e.gates;

import static org.sems.e2e.gates.Records.option;
import static org.sems.e2e.gates.Records.user;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What people usually answer to the fields that a step asks for and that a test says nothing of: a reason always, anything else only where the
 * record holds nothing yet.
 */
final class UsualAnswers {

    private static final AtomicInteger REASONS = new AtomicInteger();
    private static final Map<String, Object> WHERE_EMPTY = Map.of(
            "Component/s", Records.site(),
            "Persons hurt", option("Nobody"),
            "Reported to", List.of(option("Not reportable")),
            "Cause category", option("Procedure not followed"),
            "Audit kind", option("Internal"),
            "Auditee", user("risk-owner"),
            "Audit conclusion", List.of(option("Conforms")),
            "Assignee", user("risk-owner"),
            "Due Date", LocalDate.now().plusDays(30).toString());

    private final Records records;

    UsualAnswers(Records records) {
        this.records = records;
    }

    /** By ids of fields, for those on the screen of the transition. */
    Map<String, Object> of(String user, String key, String transition) {
        JsonNode asked = asked(user, key, transition);
        JsonNode stored = records.issue(key).path("fields");
        Map<String, Object> answers = new LinkedHashMap<>();
        asked.fields().forEachRemaining(field -> {
            String name = field.getValue().path("name").asText();
            if (name.equals("Reasons")) {
                answers.put(field.getKey(), "Why " + user + " takes the step " + transition + ", number " + REASONS.incrementAndGet() + ".");
            } else if (WHERE_EMPTY.containsKey(name) && isEmpty(stored.path(field.getKey()))) {
                answers.put(field.getKey(), WHERE_EMPTY.get(name));
            }
        });
        return answers;
    }

    private JsonNode asked(String user, String key, String name) {
        for (JsonNode transition : records.as(user).get("/rest/api/2/issue/" + key + "/transitions?expand=transitions.fields").ok().path("transitions")) {
            if (transition.path("name").asText().equals(name)) {
                return transition.path("fields");
            }
        }
        throw new AssertionError(key + " offers " + user + " no transition " + name);
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isMissingNode() || value.isNull() || value.isArray() && value.isEmpty();
    }
}
