package org.sems.criteria;

import java.util.Map;
import java.util.Optional;
import org.sems.rating.Level;
import org.sems.rating.RiskModel;

/**
 * A cell whose level is not the same under two model versions.
 *
 * @param steps  names of the steps by the key of their axis, in the order of the axes
 * @param before empty for a cell that the version before does not have
 * @param after  empty for a cell that the version after does not have
 */
public record MovedCell(Map<String, String> steps, Optional<Level> before, Optional<Level> after, Crossing crossing) {

    /** Whether a rating of this cell passes the tolerance line. A cell that only one of the versions has does not move across it. */
    public enum Crossing {
        NONE,
        FALLS_BELOW,
        RISES_ABOVE
    }

    static MovedCell of(Map<String, String> steps, Optional<Level> before, Optional<Level> after, ToleranceLine line) {
        return new MovedCell(
                steps,
                before,
                after,
                before.isEmpty() || after.isEmpty() ? Crossing.NONE : crossing(before.get(), after.get(), line));
    }

    /** {@code Likely x Critical}. */
    public String words() {
        return RiskModel.words(steps.values());
    }

    private static Crossing crossing(Level before, Level after, ToleranceLine line) {
        if (line.tolerates(before) == line.tolerates(after)) {
            return Crossing.NONE;
        }
        return line.tolerates(after) ? Crossing.FALLS_BELOW : Crossing.RISES_ABOVE;
    }
}
