package org.sems.sandbox.api.json;

import com.atlassian.jira.issue.fields.rest.FieldOperationHolder;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a request wants changed: each field with its operations, {@code fields} counting as {@code set}. */
public record Changes(Map<String, List<FieldOperationHolder>> operations) {

    /** One operation as plain JSON. */
    public record Operation(String name, Object value) {}

    public static Changes of(Map<String, Object> body) {
        Map<String, List<FieldOperationHolder>> operations = new LinkedHashMap<>();
        Json.child(body, "fields")
                .forEach((field, value) -> operations.put(
                        field, new ArrayList<>(List.of(new FieldOperationHolder("set", new JsonData(value))))));
        Json.child(body, "update").forEach((field, value) -> {
            if (operations.containsKey(field)) {
                throw Refused.because(400, "Field '" + field + "' cannot appear in both 'fields' and 'update'");
            }
            List<FieldOperationHolder> named = new ArrayList<>();
            Json.list(field, value)
                    .forEach(each -> Json.map(field, each)
                            .forEach((name, data) -> named.add(new FieldOperationHolder(name, new JsonData(data)))));
            operations.put(field, named);
        });
        return new Changes(operations);
    }
}
