package org.sems.e2e.stale;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.sems.e2e.host.Rating;

/**
 * Something that a field may hold.
 *
 * @param json  for REST; null for nothing
 * @param words as people read it
 */
record Value(Object json, String words) {
    private static final Value NOTHING = new Value(null, "nothing");

    /** What the field holds when the form is drawn. */
    static Value before(JsonNode field) {
        return of(field, 0);
    }

    /** What somebody else makes of it. */
    static Value after(JsonNode field) {
        return of(field, 1);
    }

    /** Two values of a field are told apart by their numbers, 0 and 1. Of what has one choice alone, 0 is nothing. */
    private static Value of(JsonNode field, int which) {
        JsonNode schema = field.path("schema");
        String type = schema.path("type").asText();
        boolean several = type.equals("array");
        String kind = several ? schema.path("items").asText() : type;
        Value one = switch (kind) {
            case "option" -> choice(field, which, "value");
            case "component", "priority", "resolution", "securitylevel" -> choice(field, which, "name");
            case "user" ->
                which == 0
                        ? new Value(Map.of("name", "risk-owner"), "Risk Owner (sample)")
                        : new Value(Map.of("name", "auditor"), "Auditor (sample)");
            case "date" -> day(which == 0 ? "2031-03-01" : "2032-04-02");
            case "datetime" ->
                which == 0
                        ? new Value("2026-03-01T10:30:00.000+0000", "2026-03-01")
                        : new Value("2026-04-02T11:45:00.000+0000", "2026-04-02");
            case "string" -> text(which == 0 ? "Before" : "After");
            case "number" -> which == 0 ? new Value(1, "1") : new Value(2, "2");
            case "any" ->
                which == 0
                        ? new Value(Rating.of(3, 3), "Possible x Moderate")
                        : new Value(Rating.of(5, 5), "Almost certain x Severe");
            default -> throw new AssertionError("no value is known for " + field);
        };
        return several && one.json != null ? new Value(List.of(one.json), one.words) : one;
    }

    private static Value day(String day) {
        return new Value(day, day);
    }

    private static Value text(String text) {
        return new Value(text, text);
    }

    private static Value choice(JsonNode field, int which, String name) {
        JsonNode allowed = field.path("allowedValues");
        JsonNode chosen = allowed.size() == 1 ? which == 0 ? null : allowed.get(0) : allowed.get(which);
        return chosen == null
                ? NOTHING
                : new Value(
                        Map.of("id", chosen.path("id").asText()),
                        chosen.path(name).asText());
    }
}
