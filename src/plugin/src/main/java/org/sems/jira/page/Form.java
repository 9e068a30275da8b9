package org.sems.jira.page;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.Nullable;

/** What was entered, field by field, without blanks around it. What was not entered is the empty text. */
public final class Form {
    private final Map<String, List<String>> fields = new HashMap<>();

    public void put(String field, @Nullable String value) {
        fields.put(field, value == null ? List.of() : List.of(value.strip()));
    }

    public void putAll(String field, String... values) {
        fields.put(
                field,
                Arrays.stream(values)
                        .filter(Objects::nonNull)
                        .map(String::strip)
                        .toList());
    }

    public String text(String field) {
        return texts(field).stream().findFirst().orElse("");
    }

    public List<String> texts(String field) {
        return fields.getOrDefault(field, List.of());
    }

    public boolean isEmpty(String field) {
        return text(field).isEmpty();
    }

    /** An id, which is 0 for what is no number: there is nothing of that id. */
    public long number(String field) {
        return text(field).matches("\\d{1,18}") ? Long.parseLong(text(field)) : 0;
    }

    public void forget(List<String> done) {
        done.forEach(fields::remove);
    }
}
