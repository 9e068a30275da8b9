package org.sems.importing.scale;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a cell of likelihood or impact says: a number, a word, or both, as in {@code 4 - Likely}, {@code Likely (4)} and {@code 4 Likely}. A
 * cell that says two numbers, such as {@code 3-4} or {@code 4 x 3 = 12}, says neither.
 *
 * @param word empty for none
 */
record StepCell(OptionalInt number, String word) {
    /** A long run of blanks would keep the patterns below busy for years. */
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

    /** Longer than any step; what follows explains it. */
    private static final int LONGEST = 200;

    private static final Pattern NUMBER = Pattern.compile("[A-Za-z]?(\\d{1,3})(?:[.,]0+)?");
    private static final Pattern NUMBER_AND_WORD =
            Pattern.compile("(\\d{1,3})\\s*[-–—:.)=(\\[\\s]\\s*(\\p{L}\\D*?)[)\\]]?", Pattern.DOTALL);
    /** What stands behind the word explains it: {@code 5 - Almost certain (> 90 %)}. */
    private static final Pattern NUMBER_WORD_AND_MORE =
            Pattern.compile("(\\d{1,3})\\s*[-–—:.)=]\\s*(\\p{L}[\\p{L}\\s'’-]*?)\\s*[(\\[,:;].*", Pattern.DOTALL);

    private static final Pattern WORD_AND_NUMBER =
            Pattern.compile("(\\p{L}\\D*?)\\s*[(\\[\\-–—:=\\s]\\s*(\\d{1,3})\\s*[)\\]]?", Pattern.DOTALL);
    private static final Pattern EXPLAINED = Pattern.compile("(\\p{L}[\\p{L}\\s'’-]*?)\\s*[(\\[].*", Pattern.DOTALL);
    /** 4 of 5, 3 to 4, 4 x 3. */
    private static final int SHORTEST_WORD = 3;

    private static final StepCell NOTHING = new StepCell(OptionalInt.empty(), "");

    static StepCell read(String cell) {
        String text = beginning(BLANKS.matcher(cell).replaceAll(" ").strip());
        Matcher m = NUMBER.matcher(text);
        if (m.matches()) {
            return new StepCell(OptionalInt.of(Integer.parseInt(m.group(1))), "");
        }
        return both(NUMBER_AND_WORD, text, 1, 2)
                .or(() -> both(NUMBER_WORD_AND_MORE, text, 1, 2))
                .or(() -> both(WORD_AND_NUMBER, text, 2, 1))
                .orElseGet(() -> word(text));
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    private static Optional<StepCell> both(Pattern form, String text, int number, int word) {
        Matcher m = form.matcher(text);
        return m.matches() && firstWord(m.group(word)).length() >= SHORTEST_WORD
                ? Optional.of(new StepCell(
                        OptionalInt.of(Integer.parseInt(m.group(number))),
                        m.group(word).strip()))
                : Optional.empty();
    }

    private static String firstWord(String words) {
        return words.strip().split("[^\\p{L}]", 2)[0];
    }

    private static StepCell word(String text) {
        Matcher m = EXPLAINED.matcher(text);
        if (m.matches()) {
            return new StepCell(OptionalInt.empty(), m.group(1));
        }
        return text.chars().anyMatch(Character::isDigit) ? NOTHING : new StepCell(OptionalInt.empty(), text);
    }
}
