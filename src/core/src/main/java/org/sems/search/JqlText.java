package org.sems.search;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Builds JQL in which a name can never be read as a part of the query. */
public final class JqlText {

    private static final Pattern BY_ID = Pattern.compile("cf\\[[0-9]+]");

    private JqlText() {}

    public static String quoted(String text) {
        StringBuilder jql = new StringBuilder(text.length() + 2).append('"');
        text.chars().forEach(c -> jql.append(escaped((char) c)));
        return jql.append('"').toString();
    }

    /** A field by name, in quotes, or by id as {@code cf[10100]}, which JQL does not take in quotes. */
    public static String field(String nameOrId) {
        return BY_ID.matcher(nameOrId).matches() ? nameOrId : quoted(nameOrId);
    }

    public static String function(String name, List<String> arguments) {
        return arguments.stream().map(JqlText::quoted).collect(Collectors.joining(", ", name + "(", ")"));
    }

    public static String oneOf(String field, List<String> values) {
        return field(field) + " in (" + values.stream().map(JqlText::quoted).collect(Collectors.joining(", ")) + ")";
    }

    private static String escaped(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> Character.isISOControl(c) ? "\\u%04x".formatted((int) c) : String.valueOf(c);
        };
    }
}
