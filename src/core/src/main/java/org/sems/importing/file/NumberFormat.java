package org.sems.importing.file;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The formats of numbers that change what a cell says: percent, leading zeros and words around the number, such as {@code "R-"000}. All
 * others leave the number as it is kept.
 */
final class NumberFormat {
    private static final Pattern PERCENT = Pattern.compile("[^%]*%[^%]*");
    private static final Pattern WORDS_AND_ZEROS =
            Pattern.compile("((?:\"[^\"]*\"|\\\\.|[-–/ ])*)([#0,]*0|#)((?:\"[^\"]*\"|\\\\.|[ ])*)");

    /** Excel's own limit. */
    private static final int LONGEST = 255;
    /** More digits than any id or share has: written out, 1E+999999999 would fill the memory. */
    private static final int MOST_DIGITS = 30;

    private NumberFormat() {}

    /** What the cell shows; empty where the format does not change what it says. */
    static Optional<String> shown(BigDecimal number, String format) {
        if (format.length() > LONGEST || Math.abs((long) number.precision() - number.scale()) > MOST_DIGITS) {
            return Optional.empty();
        }
        String positive = format.split(";", 2)[0];
        if (PERCENT.matcher(positive).matches()) {
            return Optional.of(number.movePointRight(2)
                            .setScale(6, RoundingMode.HALF_UP)
                            .stripTrailingZeros()
                            .toPlainString()
                    + "%");
        }
        Matcher m = WORDS_AND_ZEROS.matcher(positive);
        if (!m.matches() || number.signum() < 0 || number.stripTrailingZeros().scale() > 0) {
            return Optional.empty();
        }
        String words = m.group(1) + m.group(3);
        String digits = m.group(2);
        long zeros = digits.chars().filter(c -> c == '0').count();
        if (words.isEmpty() && (zeros < 2 || digits.contains("#"))) {
            return Optional.empty();
        }
        String whole = number.toBigInteger().toString();
        String padded = digits.contains("#") ? whole : "0".repeat((int) Math.max(0, zeros - whole.length())) + whole;
        return Optional.of((literal(m.group(1)) + padded + literal(m.group(3))).strip());
    }

    private static String literal(String quoted) {
        return quoted.replaceAll("\"([^\"]*)\"", "$1").replaceAll("\\\\(.)", "$1");
    }
}
