package org.sems.jira.admin;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.Nullable;

/** What was entered on the page, field by field. */
final class SetupForm {
    static final List<String> CHECKBOXES = List.of("keepPermissionScheme", "keepNotificationScheme", "keepSecurityScheme");
    private final Map<String, String> fields = new HashMap<>();
    private final Set<String> also = new HashSet<>();

    void put(String field, @Nullable String value) {
        fields.put(field, value == null ? "" : value.strip());
    }

    String text(String field) {
        return fields.getOrDefault(field, "");
    }

    boolean isChecked(String field) {
        return !text(field).isEmpty();
    }

    void release(String workflow) {
        also.add(workflow);
    }

    /** Names of workflows that are to be released, too. */
    Set<String> also() {
        return Set.copyOf(also);
    }

    /** As the REST resource takes it. */
    Map<String, Object> input() {
        Map<String, Object> input = new HashMap<>();
        List.of("sems", "name", "owner", "profile").forEach(field -> {
            if (!text(field).isEmpty()) {
                input.put(field, text(field));
            }
        });
        input.put("projects", Arrays.stream(text("projects").split("[,\\s]+")).filter(key -> !key.isEmpty()).toList());
        CHECKBOXES.forEach(field -> input.put(field, isChecked(field)));
        return input;
    }
}
