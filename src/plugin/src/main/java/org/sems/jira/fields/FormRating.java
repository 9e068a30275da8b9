package org.sems.jira.fields;

import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import java.util.Optional;

/**
 * What a form sends for one rating field: two selects, the model version they were drawn for, and, where an earlier rating may be kept,
 * that rating's text. Blank and missing are the same, as they are to Jira.
 *
 * @param text the whole value as one text: how Jira itself hands on a stored value
 */
record FormRating(String likelihood, String impact, String model, String kept, String text) {

    static final FormRating EMPTY = new FormRating("", "", "", "", "");
    static final String LIKELIHOOD = "likelihood";
    static final String IMPACT = "impact";
    static final String MODEL = "model";
    static final String KEPT = "kept";

    /** The select's value that stands for: leave the rating as it was given. */
    static final String KEEP = "keep";

    static FormRating of(CustomFieldParams params) {
        return new FormRating(
                first(params, LIKELIHOOD),
                first(params, IMPACT),
                first(params, MODEL),
                first(params, KEPT),
                text(params.getFirstValueForNullKey()));
    }

    boolean isEmpty() {
        return likelihood.isEmpty() && impact.isEmpty();
    }

    boolean keeps() {
        return likelihood.equals(KEEP) && impact.equals(KEEP);
    }

    boolean isHalf() {
        return likelihood.isEmpty() != impact.isEmpty() || likelihood.equals(KEEP) != impact.equals(KEEP);
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
