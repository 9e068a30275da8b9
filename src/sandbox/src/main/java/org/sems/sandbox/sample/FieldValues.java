package org.sems.sandbox.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns plain values by fields' names into what REST takes, by what the host says of each field. */
final class FieldValues {
    private static final Pattern IN_DAYS = Pattern.compile("in (\\d+) days");
    private final Map<String, JsonNode> byName = new HashMap<>();

    FieldValues(Caller caller) throws IOException {
        caller.get("/rest/api/2/field")
                .body()
                .forEach(field -> byName.put(field.path("name").asText(), field));
    }

    ObjectNode json(Map<String, Object> values) {
        ObjectNode fields = Caller.JSON.createObjectNode();
        values.forEach((name, value) -> {
            JsonNode field = byName.get(name);
            if (field == null) {
                throw new IllegalArgumentException("there is no field \"" + name + "\"");
            }
            fields.set(field.get("id").asText(), value(field.path("schema"), value));
        });
        return fields;
    }

    private static JsonNode value(JsonNode schema, Object value) {
        if (schema.path("type").asText().equals("array")) {
            ArrayNode all = Caller.JSON.createArrayNode();
            ((List<?>) value)
                    .forEach(each -> all.add(single(schema.path("items").asText(), each)));
            return all;
        }
        return single(schema.path("type").asText(), value);
    }

    private static JsonNode single(String type, Object value) {
        return switch (type) {
            case "option" -> Caller.JSON.createObjectNode().put("value", value.toString());
            case "user", "priority", "resolution", "securitylevel", "component" ->
                Caller.JSON.createObjectNode().put("name", value.toString());
            case "date" -> Caller.JSON.valueToTree(day(value.toString()));
            default -> Caller.JSON.valueToTree(value);
        };
    }

    /** {@code in 30 days}, so that no date of the sample is ever past; any other text is a day as it stands. */
    private static String day(String text) {
        Matcher later = IN_DAYS.matcher(text);
        return later.matches()
                ? LocalDate.now().plusDays(Long.parseLong(later.group(1))).toString()
                : text;
    }
}
