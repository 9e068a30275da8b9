package org.sems.sandbox.web.field;

import com.atlassian.jira.util.ErrorCollection;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A form as it was sent, with what was wrong about it; {@link #nothing()} before it was sent. */
public record Submitted(Map<String, String[]> parameters, Map<String, String> errors, List<String> messages) {

    public static Submitted nothing() {
        return new Submitted(Map.of(), Map.of(), List.of());
    }

    public static Submitted refused(Map<String, String[]> parameters, ErrorCollection errors) {
        return new Submitted(parameters, Map.copyOf(errors.getErrors()), List.copyOf(errors.getErrorMessages()));
    }

    public boolean isComingBack() {
        return !errors.isEmpty() || !messages.isEmpty();
    }

    /** What was sent for a name, or the given texts if the form was not sent yet. */
    public List<String> texts(String name, List<String> otherwise) {
        return isComingBack() ? Arrays.asList(parameters.getOrDefault(name, new String[0])) : otherwise;
    }
}
