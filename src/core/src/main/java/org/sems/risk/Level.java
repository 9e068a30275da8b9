package org.sems.risk;

import java.util.regex.Pattern;

/**
 * How serious a risk is, in one word. A level of a given name has the same rank and colour in every model, so that
 * "High or more" means one thing across models and their versions.
 *
 * @param rank   0 (least serious) to 99
 * @param colour {@code #rrggbb}; never the only carrier of meaning
 */
public record Level(String name, int rank, String colour) {

    public static final int HIGHEST_RANK = 99;
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

    public Level {
        if (name.isBlank() || rank < 0 || rank > HIGHEST_RANK || !isColour(colour)) {
            throw new IllegalArgumentException("no level: " + name + ", " + rank + ", " + colour);
        }
    }

    public static boolean isColour(String text) {
        return COLOUR.matcher(text).matches();
    }
}
