package org.sems.jira.rest;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.annotation.Nullable;
import org.sems.problem.Problem;
import org.sems.problem.Problems;

/**
 * The members of a JSON object by the type that each must have. One of another type is a problem at its place, such as
 * {@code mapping.columns}, and reads as if it were absent, so that all of them are found at once; so does {@code null}.
 */
public final class Members {
    private final Map<String, ?> members;
    private final String where;
    private final Problems problems;

    public Members(Map<String, ?> members, Problems problems) {
        this(members, "", problems);
    }

    private Members(Map<String, ?> members, String where, Problems problems) {
        this.members = members;
        this.where = where;
        this.problems = problems;
    }

    /** The one member that a body is about; empty if absent. */
    public static String text(InputStream body, String key) throws IOException {
        Problems problems = new Problems();
        String text = new Members(JsonBody.read(body), problems).text(key).orElse("");
        problems.refuseIfAny();
        return text;
    }

    /** Without white space around it. */
    public Optional<String> text(String key) {
        return Optional.ofNullable(members.get(key))
                .flatMap(value -> typed(value, place(key)))
                .map(String::strip);
    }

    public OptionalInt wholeNumber(String key) {
        Object value = members.get(key);
        if (value instanceof Integer number) {
            return OptionalInt.of(number);
        }
        if (value != null) {
            wrong("rest.not-a-whole-number", place(key));
        }
        return OptionalInt.empty();
    }

    public List<String> texts(String key) {
        Object value = members.get(key);
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(item -> typed(item, place(key)))
                    .flatMap(Optional::stream)
                    .toList();
        }
        if (value != null) {
            wrong("rest.not-a-list", place(key));
        }
        return List.of();
    }

    @SuppressWarnings("unchecked") // keys of a JSON object are strings
    public Members object(String key) {
        Object value = members.get(key);
        if (value != null && !(value instanceof Map)) {
            wrong("rest.not-an-object", place(key));
        }
        return new Members(value instanceof Map ? (Map<String, ?>) value : Map.of(), place(key), problems);
    }

    /** All members as texts; a whole number is taken for one. */
    public Map<String, String> allTexts() {
        Map<String, String> texts = new LinkedHashMap<>();
        members.forEach((key, value) -> typed(
                        value instanceof Integer || value instanceof Long ? value.toString() : value, place(key))
                .ifPresent(text -> texts.put(key, text)));
        return texts;
    }

    /** All members as texts; {@code null} is an empty one. */
    public Map<String, String> allTextsOrNull() {
        Map<String, Object> present = new LinkedHashMap<>(members);
        present.replaceAll((key, value) -> value == null ? "" : value);
        return new Members(present, where, problems).allTexts();
    }

    /** A member that nobody asked for is a misspelt one. */
    public void refuseOthers(Set<String> known) {
        members.keySet().stream()
                .filter(key -> !known.contains(key))
                .forEach(key -> wrong("rest.no-such-member", place(key)));
    }

    /** All members as objects. */
    public Map<String, Members> allObjects() {
        Map<String, Members> objects = new LinkedHashMap<>();
        members.keySet().forEach(key -> objects.put(key, object(key)));
        return objects;
    }

    /** Where a member of this object is. */
    public String place(String key) {
        return path(where, key);
    }

    static String path(String where, String key) {
        return where.isEmpty() ? key : where + '.' + key;
    }

    private Optional<String> typed(@Nullable Object value, String place) {
        if (value instanceof String text) {
            return Optional.of(text);
        }
        wrong("rest.not-a-text", place);
        return Optional.empty();
    }

    private void wrong(String code, String place) {
        problems.add(Problem.of(code).at(place));
    }
}
