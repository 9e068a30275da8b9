package org.sems.sandbox.api.json;

import com.atlassian.jira.util.ErrorCollection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An answer other than success, in Jira's shape: messages, and errors by field. */
public final class Refused extends RuntimeException {
    private final int status;
    private final transient List<String> messages;
    private final transient Map<String, String> errors;

    public Refused(int status, List<String> messages, Map<String, String> errors) {
        super(status + " " + messages + " " + errors);
        this.status = status;
        this.messages = List.copyOf(messages);
        this.errors = new LinkedHashMap<>(errors);
    }

    public static Refused because(int status, String message) {
        return new Refused(status, List.of(message), Map.of());
    }

    public static Refused field(String field, String message) {
        return new Refused(400, List.of(), Map.of(field, message));
    }

    public static Refused of(ErrorCollection errors) {
        return new Refused(400, new ArrayList<>(errors.getErrorMessages()), errors.getErrors());
    }

    /** One and the same for "is not there" and "you may not see it". */
    public static Refused noIssue() {
        return because(404, "Issue Does Not Exist");
    }

    public int status() {
        return status;
    }

    public Map<String, Object> body() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("errorMessages", messages);
        body.put("errors", errors);
        return body;
    }
}
