package org.sems.exchange;

/** A text cut to a length, with an ellipsis, and never through the middle of a character. */
final class Shortened {
    private Shortened() {
    }

    static String to(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(length - 2)) ? length - 2 : length - 1;
        return text.substring(0, end) + "…";
    }
}
