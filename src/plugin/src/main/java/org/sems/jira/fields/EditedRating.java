package org.sems.jira.fields;

import java.util.HashMap;
import org.sems.problem.Refused;
import org.sems.risk.Rating;

/** The state of the two selects, as the edit template reads it: strings only, none of them missing. */
final class EditedRating {

    private EditedRating() {}

    /**
     * {@code likelihood} and {@code impact} are step numbers under {@code model}. {@code kept} is an earlier rating that the form offers
     * to keep; {@code text} is what is stored, before anything was sent.
     */
    static HashMap<String, Object> of(FormRating form, ReadRating read) {
        boolean sent = !form.isEmpty() || !form.model().isEmpty();
        HashMap<String, Object> state = new HashMap<>();
        state.put("text", sent ? "" : form.text());
        state.put("likelihood", form.likelihood());
        state.put("impact", form.impact());
        state.put("model", form.model());
        state.put("kept", form.kept());
        if (!sent && !form.text().isEmpty()) {
            putStored(state, form.text(), read);
        }
        return state;
    }

    private static void putStored(HashMap<String, Object> state, String text, ReadRating read) {
        try {
            Rating rating = read.stored(text);
            state.put("likelihood", String.valueOf(rating.cell().likelihood()));
            state.put("impact", String.valueOf(rating.cell().impact()));
            state.put("model", rating.model().toString());
        } catch (Refused unreadable) {
            state.put("model", ""); // no criteria in force are called so: the template takes it for an earlier rating
        }
    }
}
