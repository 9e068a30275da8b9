package org.sems.rating;

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
    /** At this luminance black and white text have the same contrast: (L + 0.05) / 0.05 = 1.05 / (L + 0.05). */
    private static final double EQUAL_CONTRAST = Math.sqrt(1.05 * 0.05) - 0.05;

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

    public Level {
        if (name.isBlank() || rank < 0 || rank > HIGHEST_RANK || !isColour(colour)) {
            throw new IllegalArgumentException("no level: " + name + ", " + rank + ", " + colour);
        }
    }

    /** Black or white, whichever reads better on the level's colour. */
    public String textColour() {
        return luminance() > EQUAL_CONTRAST ? "#000000" : "#ffffff";
    }

    /** Relative luminance after WCAG 2: 0 is black, 1 is white. */
    double luminance() {
        return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
    }

    private double channel(int start) {
        double share = Integer.parseInt(colour.substring(start, start + 2), 16) / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    public static boolean isColour(String text) {
        return COLOUR.matcher(text).matches();
    }
}
