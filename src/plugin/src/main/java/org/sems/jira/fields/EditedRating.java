package org.sems.jira.fields;

import java.util.HashMap;
import org.sems.problem.Refused;
import org.sems.risk.Rating;

/** The state of the two selects, as the edit template reads it. */
final class EditedRating {

    private EditedRating() {
    }

    /** {@code text} is what is stored; {@code likelihood} and {@code impact} are step numbers under {@code model}. */
    static HashMap<String, Object> of(FormRating form, ReadRating read) {
        HashMap<String, Object> state = new HashMap<>();
        if (form.isEmpty() && form.model().isEmpty() && !form.text().isEmpty()) {
            putStored(state, form.text(), read);
        } else {
            state.put("text", form.kept());
            state.put("likelihood", form.likelihood());
            state.put("impact", form.impact());
            state.put("model", form.model());
        }
        return state;
    }

    private static void putStored(HashMap<String, Object> state, String text, ReadRating read) {
        state.put("text", text);
        try {
            Rating rating = read.stored(text);
            state.put("likelihood", String.valueOf(rating.cell().likelihood()));
            state.put("impact", String.valueOf(rating.cell().impact()));
            state.put("model", rating.model().toString());
        } catch (Refused unreadable) {
            state.put("model", "");
        }
    }
}
