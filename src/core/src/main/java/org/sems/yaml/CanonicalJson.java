package org.sems.yaml;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Maps, lists, words, whole numbers and flags as JSON in one way only: keys sorted, no blanks, ASCII. Equal data is equal
 * text, and {@link YamlFile} reads it back, since YAML includes JSON.
 */
public final class CanonicalJson {

    private CanonicalJson() {}

    /** @throws IllegalArgumentException for anything else */
    public static String write(Object data) {
        if (data instanceof Map<?, ?> map) {
            Map<String, Object> sorted = new TreeMap<>();
            map.forEach((key, value) -> sorted.put((String) key, value));
            return sorted.entrySet().stream()
                    .map(entry -> quoted(entry.getKey()) + ":" + write(entry.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (data instanceof List<?> list) {
            return list.stream().map(CanonicalJson::write).collect(Collectors.joining(",", "[", "]"));
        }
        if (data instanceof String text) {
            return quoted(text);
        }
        if (data instanceof Integer || data instanceof Boolean) {
            return data.toString();
        }
        throw new IllegalArgumentException("not for JSON: " + data);
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(unit -> {
            if (unit == '"' || unit == '\\') {
                json.append('\\').append((char) unit);
            } else if (unit < 0x20 || unit > 0x7E) {
                json.append("\\u%04x".formatted(unit));
            } else {
                json.append((char) unit);
            }
        });
        return json.append('"').toString();
    }
}
