package org.sems.importing.table;

/** A text cut to a length, with an ellipsis, and never through the middle of a character. */
public final class ShortText {
    private ShortText() {}

    public static String shorten(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(length - 2)) ? length - 2 : length - 1;
        return text.substring(0, end) + "…";
    }
}
