package org.sems.importing.date;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether 03/04/2026 is in April or in March: said by the values of the same column that leave no choice. */
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST,
    /** No value decides it, or the values contradict each other. */
    UNKNOWN;

    static final Pattern SLASHED = Pattern.compile("(\\d{1,2})([/\\-. ])(\\d{1,2})\\2(\\d{4}|\\d{2})(?:[ T].*)?");

    /** {@code day-first}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<DateOrder> ofKey(String key) {
        return Arrays.stream(values()).filter(o -> o.key().equals(key)).findFirst();
    }

    /** Gathers what the values of one column say. */
    public static final class Evidence {
        private boolean dayFirst;
        private boolean monthFirst;

        public void see(String cell) {
            Matcher m = cell.length() < 40 ? SLASHED.matcher(cell) : null;
            if (m != null && m.matches() && !m.group(2).equals(".")) {
                int first = Integer.parseInt(m.group(1));
                int second = Integer.parseInt(m.group(3));
                dayFirst |= first > 12 && first <= 31 && second <= 12;
                monthFirst |= second > 12 && second <= 31 && first <= 12;
            }
        }

        public DateOrder order() {
            if (dayFirst == monthFirst) {
                return UNKNOWN;
            }
            return dayFirst ? DAY_FIRST : MONTH_FIRST;
        }
    }
}
