package org.sems.e2e.gate;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.sems.e2e.host.SemsProject;

/**
 * What people usually answer to the fields that a step asks for and that a test says nothing of: a reason always, anything else only where the
 * record holds nothing yet.
 */
public final class UsualAnswers {

    private static final AtomicInteger REASONS = new AtomicInteger();
    /** By the names of fields, as somebody types or picks it. */
    private static final Map<String, String> WHERE_EMPTY = Map.of(
            "Component/s", SemsProject.SITE,
            "Persons hurt", "Nobody",
            "Reported to", "Not reportable",
            "Cause category", "Procedure not followed",
            "Audit kind", "Internal",
            "Auditee", "risk-owner",
            "Audit conclusion", "Conforms",
            "Assignee", "risk-owner",
            "Due Date", LocalDate.now().plusDays(30).toString());

    private final Records records;

    public UsualAnswers(Records records) {
        this.records = records;
    }

    /** As somebody types or picks them, by ids of fields. */
    public Map<String, String> typed(String user, String key, String transition) {
        Map<String, String> answers = new LinkedHashMap<>();
        each(user, key, transition, (id, field, answer) -> answers.put(id, answer));
        return answers;
    }

    /** As REST takes them, by ids of fields. */
    public Map<String, Object> values(String user, String key, String transition) {
        Map<String, Object> answers = new LinkedHashMap<>();
        each(user, key, transition, (id, field, answer) -> answers.put(id, value(field.path("schema"), answer)));
        return answers;
    }

    private interface Taker {

        void take(String id, JsonNode field, String answer);
    }

    private void each(String user, String key, String transition, Taker taker) {
        JsonNode stored = records.issue(key).path("fields");
        asked(user, key, transition).fields().forEachRemaining(field -> {
            String name = field.getValue().path("name").asText();
            if (name.equals("Reasons")) {
                taker.take(
                        field.getKey(),
                        field.getValue(),
                        "Why " + user + " takes the step " + transition + ", number " + REASONS.incrementAndGet()
                                + ".");
            } else if (WHERE_EMPTY.containsKey(name) && isEmpty(stored.path(field.getKey()))) {
                taker.take(field.getKey(), field.getValue(), WHERE_EMPTY.get(name));
            }
        });
    }

    private JsonNode asked(String user, String key, String name) {
        for (JsonNode transition : records.as(user)
                .get("/rest/api/2/issue/" + key + "/transitions?expand=transitions.fields")
                .ok()
                .path("transitions")) {
            if (transition.path("name").asText().equals(name)) {
                return transition.path("fields");
            }
        }
        throw new AssertionError(key + " offers " + user + " no transition " + name);
    }

    private static Object value(JsonNode schema, String answer) {
        boolean isList = schema.path("type").asText().equals("array");
        Object single = switch (schema.path(isList ? "items" : "type").asText()) {
            case "option" -> Records.option(answer);
            case "user", "component" -> Map.of("name", answer);
            default -> answer;
        };
        return isList ? List.of(single) : single;
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isMissingNode() || value.isNull() || value.isArray() && value.isEmpty();
    }
}
