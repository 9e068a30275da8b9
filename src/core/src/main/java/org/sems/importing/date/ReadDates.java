package org.sems.importing.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as people write them. Nothing is guessed silently: what is read with an assumption says so, what cannot be read says why. */
public final class ReadDates {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> LONG_MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final String MONTH = "([A-Za-z]{3,9})\\.?";
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[ T].*)?");
    private static final Pattern DAY_MONTH_YEAR =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[ \\-/.]*" + MONTH + ",?[ \\-/.']*(\\d{4}|\\d{2})");
    private static final Pattern MONTH_DAY_YEAR =
            Pattern.compile(MONTH + "[ \\-]*(\\d{1,2})(?:st|nd|rd|th)?(?:,\\s*|\\s+)(\\d{4})");
    private static final Pattern MONTH_YEAR =
            Pattern.compile("(?:end (?:of )?)?" + MONTH + "[ \\-/.,']*(\\d{4}|\\d{2})", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER_MONTH_YEAR = Pattern.compile("(\\d{1,2})[/.\\-](\\d{4})");
    private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4})[-/.](\\d{1,2})");
    private static final Pattern QUARTER =
            Pattern.compile("Q([1-4])[ \\-/]*(\\d{4})|(\\d{4})[ \\-/]*Q([1-4])", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR =
            Pattern.compile("(?:end (?:of )?)?(19\\d\\d|20\\d\\d)", Pattern.CASE_INSENSITIVE);
    /** 1954 to 2119: a smaller or larger number is no day that a register would name. */
    private static final Pattern SERIAL = Pattern.compile("([2-7]\\d{4})(?:\\.\\d+)?");

    private static final LocalDate EXCEL_ZERO = LocalDate.of(1899, 12, 30);

    private ReadDates() {}

    public static ReadDate read(String cell, DateOrder order) {
        String text = cell.strip().replaceAll("\\s+", " ");
        try {
            return text.length() > 40 ? ReadDate.not("import.date-unreadable") : parts(text, order);
        } catch (DateTimeException e) {
            return ReadDate.not("import.date-unreadable");
        }
    }

    private static ReadDate parts(String text, DateOrder order) {
        Matcher m = ISO.matcher(text);
        if (m.matches()) {
            return ReadDate.sure(LocalDate.of(number(m, 1), number(m, 2), number(m, 3)));
        }
        m = DateOrder.SLASHED.matcher(text);
        if (m.matches()) {
            return slashed(m, order);
        }
        m = DAY_MONTH_YEAR.matcher(text);
        if (m.matches() && month(m.group(2)) > 0) {
            return ReadDate.sure(LocalDate.of(year(m.group(3)), month(m.group(2)), number(m, 1)));
        }
        m = MONTH_DAY_YEAR.matcher(text);
        if (m.matches() && month(m.group(1)) > 0) {
            return ReadDate.sure(LocalDate.of(number(m, 3), month(m.group(1)), number(m, 2)));
        }
        m = SERIAL.matcher(text);
        return m.matches() ? ReadDate.sure(EXCEL_ZERO.plusDays(number(m, 1))) : periods(text);
    }

    /** A month, a quarter, a year: its last day is assumed. */
    private static ReadDate periods(String text) {
        Matcher m = MONTH_YEAR.matcher(text);
        if (m.matches() && month(m.group(1)) > 0) {
            return endOf(year(m.group(2)), month(m.group(1)));
        }
        m = NUMBER_MONTH_YEAR.matcher(text);
        if (m.matches()) {
            return endOf(number(m, 2), number(m, 1));
        }
        m = YEAR_MONTH.matcher(text);
        if (m.matches()) {
            return endOf(number(m, 1), number(m, 2));
        }
        m = QUARTER.matcher(text);
        if (m.matches()) {
            boolean first = m.group(1) != null;
            return endOf(number(m, first ? 2 : 3), number(m, first ? 1 : 4) * 3);
        }
        m = YEAR.matcher(text);
        return m.matches() ? endOf(number(m, 1), 12) : ReadDate.not("import.date-unreadable");
    }

    private static ReadDate slashed(Matcher m, DateOrder order) {
        int first = number(m, 1);
        int second = number(m, 3);
        int year = year(m.group(4));
        if (first > 12 || first == second || m.group(2).equals(".")) {
            return ReadDate.sure(LocalDate.of(year, second, first));
        }
        if (second > 12) {
            return ReadDate.sure(LocalDate.of(year, first, second));
        }
        return switch (order) {
            case DAY_FIRST -> ReadDate.sure(LocalDate.of(year, second, first));
            case MONTH_FIRST -> ReadDate.sure(LocalDate.of(year, first, second));
            case UNKNOWN -> ReadDate.not("import.date-ambiguous");
        };
    }

    private static ReadDate endOf(int year, int month) {
        return ReadDate.assumed(YearMonth.of(year, month).atEndOfMonth());
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }

    private static int year(String text) {
        int year = Integer.parseInt(text);
        return text.length() == 2 ? 2000 + year : year;
    }

    /** 1 to 12, 0 for no month. */
    private static int month(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        int exact = LONG_MONTHS.indexOf(word);
        return exact >= 0 ? exact + 1 : (word.equals("sept") ? 9 : MONTHS.indexOf(word) + 1);
    }
}
