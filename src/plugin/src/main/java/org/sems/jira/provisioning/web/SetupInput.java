package org.sems.jira.provisioning.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sems.jira.page.Form;

/** What was entered on the page, as the REST resource takes it. */
final class SetupInput {
    static final List<String> CHECKBOXES =
            List.of("keepPermissionScheme", "keepNotificationScheme", "keepSecurityScheme");

    private SetupInput() {}

    static Map<String, Object> of(Form form) {
        Map<String, Object> input = new HashMap<>();
        List.of("sems", "name", "owner", "profile", "riskModel").forEach(field -> {
            if (!form.isEmpty(field)) {
                input.put(field, form.text(field));
            }
        });
        input.put(
                "projects",
                Arrays.stream(form.text("projects").split("[,\\s]+"))
                        .filter(key -> !key.isEmpty())
                        .toList());
        CHECKBOXES.forEach(field -> input.put(field, !form.isEmpty(field)));
        return input;
    }
}
