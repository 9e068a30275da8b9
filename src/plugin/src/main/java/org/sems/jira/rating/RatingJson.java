package org.sems.jira.rating;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sems.rating.RiskModel;

/** A rating as REST clients read it: {@code {steps: {likelihood: "Likely", impact: "Severe"}, level, score, model}}. */
public final class RatingJson {

    private RatingJson() {}

    public static Map<String, Object> of(RatingDisplay words) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("steps", words.steps());
        json.put("level", words.level());
        json.put("score", words.score());
        json.put("model", words.model());
        return json;
    }

    static List<Map<String, Object>> allOf(RiskModel model) {
        return model.cells().stream()
                .map(cell -> of(RatingDisplay.of(model, cell)))
                .toList();
    }
}
