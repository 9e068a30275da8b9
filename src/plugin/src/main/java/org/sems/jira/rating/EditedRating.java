package org.sems.jira.rating;

import java.util.HashMap;
import org.sems.problem.Refused;
import org.sems.rating.Cell;
import org.sems.rating.Rating;
import org.sems.rating.RiskModel;

/** The state of the selects, as the edit template reads it. */
final class EditedRating {

    private EditedRating() {}

    /**
     * {@code steps} are step numbers under {@code model} by the key of their axis, as far as they are chosen. {@code kept} is an earlier rating that the form offers
     * to keep; {@code text} is what is stored, before anything was sent.
     */
    static HashMap<String, Object> of(FormRating form, ReadRating read) {
        boolean sent = !form.isEmpty() || !form.model().isEmpty();
        HashMap<String, Object> state = new HashMap<>();
        state.put("text", sent ? "" : form.text());
        state.put("steps", new HashMap<>(form.steps()));
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
            state.put("steps", steps(read.model(rating.model().toString()), rating.cell()));
            state.put("model", rating.model().toString());
        } catch (Refused unreadable) {
            state.put("model", ""); // no criteria in force are called so: the template takes it for an earlier rating
        }
    }

    private static HashMap<String, Object> steps(RiskModel model, Cell cell) {
        HashMap<String, Object> steps = new HashMap<>();
        for (int i = 0; i < cell.steps().size(); i++) {
            steps.put(model.axes().get(i).key(), String.valueOf(cell.steps().get(i)));
        }
        return steps;
    }
}
