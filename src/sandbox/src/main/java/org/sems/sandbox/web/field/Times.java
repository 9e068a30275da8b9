package org.sems.sandbox.web.field;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;

/** Dates as the pages write them: ISO, so that nobody has to guess what is day and what is month. */
public final class Times {
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private Times() {
    }

    public static String day(Date date) {
        return local(date).toLocalDate().toString();
    }

    public static String minute(Date date) {
        return MINUTES.format(local(date));
    }

    /** As an input of type {@code datetime-local} takes it. */
    public static String input(Date date) {
        return minute(date).replace(' ', 'T');
    }

    private static LocalDateTime local(Date date) {
        return LocalDateTime.ofInstant(java.time.Instant.ofEpochMilli(date.getTime()), ZoneId.systemDefault());
    }
}
