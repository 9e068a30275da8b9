package org.sems.exchange.table;

/** A text cut to a length, with an ellipsis, and never through the middle of a character. */
public final class Shortened {
    private Shortened() {}

    public static String to(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(length - 2)) ? length - 2 : length - 1;
        return text.substring(0, end) + "…";
    }
}
