package org.sems.rating;

/** What WCAG 2 says of two colours. */
public final class LevelColours {

    private LevelColours() {}

    public static double contrast(Level one, Level other) {
        double lighter = Math.max(one.luminance(), other.luminance());
        double darker = Math.min(one.luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    public static double textContrast(Level level) {
        return contrast(level, new Level("text", 0, level.textColour()));
    }
}
