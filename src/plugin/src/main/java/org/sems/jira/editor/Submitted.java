package org.sems.jira.editor;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What a form sent: Jira gives each parameter as a list of texts, an array or a text. */
public final class Submitted {
    private Submitted() {}

    public static List<String> texts(Map<String, Object> form, String name) {
        Object given = form.get(name);
        if (given instanceof Object[] several) {
            return Arrays.stream(several)
                    .map(String::valueOf)
                    .map(String::strip)
                    .toList();
        }
        if (given instanceof Collection<?> several) {
            return several.stream().map(String::valueOf).map(String::strip).toList();
        }
        return given == null ? List.of() : List.of(String.valueOf(given).strip());
    }

    /** The first, or an empty text. */
    public static String text(Map<String, Object> form, String name) {
        return texts(form, name).stream().findFirst().orElse("");
    }
}
