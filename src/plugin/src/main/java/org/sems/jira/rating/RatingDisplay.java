package org.sems.jira.rating;

import java.util.Map;
import org.sems.rating.Cell;
import org.sems.rating.Level;
import org.sems.rating.Rating;
import org.sems.rating.RiskModel;
import org.sems.rating.RiskModels;

/**
 * A rating as people read it.
 *
 * @param steps names by the key of their axis, in the order of the axes
 * @param model key and version, such as {@code un-5x5.3}
 */
public record RatingDisplay(String level, String colour, Map<String, String> steps, int score, String model) {

    static RatingDisplay of(Rating rating, RiskModels models) {
        RiskModel model = models.find(rating.model()).orElseThrow();
        return of(model, rating.cell());
    }

    public static RatingDisplay of(RiskModel model, Cell cell) {
        Level level = model.levelAt(cell);
        return new RatingDisplay(
                level.name(),
                level.colour(),
                model.stepNames(cell),
                model.scoreAt(cell),
                model.id().toString());
    }

    /** {@code Likely x Critical}. */
    public String cell() {
        return String.join(" x ", steps.values());
    }

    /** {@code High: Likely x Critical}. */
    public String brief() {
        return level + ": " + cell();
    }

    /** {@code High: Likely x Critical (un-5x5.3)}: complete, so that it can be read back. */
    public String full() {
        return brief() + " (" + model + ")";
    }

    /** Black or white, whichever stands out more against the level's colour (relative luminance of WCAG 2). */
    public String textColour() {
        double luminance = 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
        return luminance > 0.179 ? "#000000" : "#ffffff";
    }

    private double channel(int start) {
        double value = Integer.parseInt(colour.substring(start, start + 2), 16) / 255.0;
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
