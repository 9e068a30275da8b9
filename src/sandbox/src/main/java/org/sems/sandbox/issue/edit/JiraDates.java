package org.sems.sandbox.issue.edit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/** Dates as Jira's date pickers write them with default settings: {@code 1/Mar/26} and {@code 1/Mar/26 2:30 PM}. */
public final class JiraDates {
    public static final String DATE_PICKER = "d/MMM/yy";
    public static final String DATE_TIME_PICKER = "dd/MMM/yy h:mm a";
    private static final DateTimeFormatter DATE = format(DATE_PICKER);
    private static final DateTimeFormatter DATE_TIME = format("d/MMM/yy h:mm a");
    private static final DateTimeFormatter DATE_TIME_OUT = format(DATE_TIME_PICKER);

    private JiraDates() {}

    public static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip(), DATE));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    public static Optional<LocalDateTime> dateTime(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text.strip(), DATE_TIME));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    public static String format(LocalDate date) {
        return DATE.format(date);
    }

    public static String format(LocalDateTime date) {
        return DATE_TIME_OUT.format(date);
    }

    private static DateTimeFormatter format(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }
}
