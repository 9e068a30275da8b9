package org.sems.sandbox.api.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** JSON as maps and lists, read from a request with care for what its writer may have got wrong. */
public final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    /** An object of the pairs; a null value is kept, as Jira's JSON does. */
    public static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }

    public static Map<String, Object> parse(String text) {
        try {
            Map<String, Object> parsed = text.isBlank() ? Map.of() : MAPPER.readValue(text, new TypeReference<>() {});
            return parsed == null ? Map.of() : parsed;
        } catch (JsonProcessingException e) {
            throw Refused.because(400, "Can not read the request as a JSON object: " + e.getOriginalMessage());
        }
    }

    /** Any JSON, as an issue's property may be. */
    public static Object parseAny(String text) {
        try {
            return MAPPER.readValue(text, Object.class);
        } catch (JsonProcessingException e) {
            throw Refused.because(400, "The property value is no valid JSON: " + e.getOriginalMessage());
        }
    }

    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An object inside an object; empty if it is not there, refused if it is something else. */
    public static Map<String, Object> child(Map<String, Object> object, String name) {
        Object value = object.get(name);
        return value == null ? Map.of() : map(name, value);
    }

    @SuppressWarnings("unchecked")
    public static Map<String, Object> map(String field, Object value) {
        if (!(value instanceof Map)) {
            throw Refused.field(field, "data was not an object");
        }
        return (Map<String, Object>) value;
    }

    public static List<?> list(String field, Object value) {
        if (!(value instanceof List<?> list)) {
            throw Refused.field(field, "data was not an array");
        }
        return list;
    }

    public static Optional<String> text(Map<String, Object> object, String name) {
        return Optional.ofNullable(object.get(name)).map(Object::toString).filter(text -> !text.isBlank());
    }
}
