package org.sems.jira.rating;

import static org.mockito.Mockito.mock;

import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import java.util.HashMap;
import java.util.Map;

/** What a form sent, by the part of the name after the colon; a key of null is the field's whole value. */
final class Params {

    private Params() {}

    static CustomFieldParams whole(String value) {
        Map<String, String> values = new HashMap<>();
        values.put(null, value);
        return of(values);
    }

    static CustomFieldParams chosen(String likelihood, String impact, String model, String kept) {
        return of(Map.of("likelihood", likelihood, "impact", impact, "model", model, "kept", kept));
    }

    static CustomFieldParams of(Map<String, String> values) {
        return mock(CustomFieldParams.class, call -> switch (call.getMethod().getName()) {
            case "getFirstValueForNullKey" -> values instanceof HashMap ? values.get(null) : null;
            case "getAllKeys" -> values.keySet();
            case "getFirstValueForKey" -> values.get((String) call.getArgument(0));
            default -> null;
        });
    }
}
