package org.sems.jira.rating;

import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a form sends for one rating field: a select for each axis, the model version they were drawn for, and, where an earlier rating may be
 * kept, that rating's text. Blank and missing are the same, as they are to Jira.
 *
 * @param steps by the key of the axis: the number or name of a step, or {@link #KEEP}; without those that are blank
 * @param text  the whole value as one text: how Jira itself hands on a stored value
 */
record FormRating(Map<String, String> steps, String model, String kept, String text) {

    static final FormRating EMPTY = new FormRating(Map.of(), "", "", "");
    static final String MODEL = "model";
    static final String KEPT = "kept";

    /** The select's value that stands for: leave the rating as it was given. */
    static final String KEEP = "keep";

    FormRating {
        steps = Collections.unmodifiableMap(new TreeMap<>(steps));
    }

    static FormRating of(CustomFieldParams params) {
        Map<String, String> steps = new TreeMap<>();
        params.getAllKeys().stream()
                .filter(key -> key != null && !key.equals(MODEL) && !key.equals(KEPT))
                .forEach(key -> steps.put(key, first(params, key)));
        steps.values().removeIf(String::isEmpty);
        return new FormRating(steps, first(params, MODEL), first(params, KEPT), text(params.getFirstValueForNullKey()));
    }

    boolean isEmpty() {
        return steps.isEmpty();
    }

    /** Whether every axis that says something says so. */
    boolean keeps() {
        return !isEmpty() && steps.values().stream().allMatch(KEEP::equals);
    }

    /** Whether some axis of the number is left out, or only some are kept. */
    boolean isPartOf(int axes) {
        return steps.size() < axes || !keeps() && steps.containsValue(KEEP);
    }

    private static String first(CustomFieldParams params, String key) {
        return text(params.getFirstValueForKey(key));
    }

    private static String text(Object value) {
        return Optional.ofNullable(value)
                .map(Object::toString)
                .map(String::strip)
                .orElse("");
    }
}
