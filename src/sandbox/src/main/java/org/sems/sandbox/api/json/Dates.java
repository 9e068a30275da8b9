package org.sems.sandbox.api.json;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Date;

/** Days and moments as Jira's REST writes them: {@code 2026-11-21} and {@code 2026-11-21T19:00:00.000+0000}. */
public final class Dates {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxx");
    private static final DateTimeFormatter GIVEN = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm[:ss][.SSS]XX");

    private Dates() {}

    public static String moment(Date date) {
        return date == null
                ? null
                : MOMENT.format(java.time.Instant.ofEpochMilli(date.getTime()).atZone(ZoneId.systemDefault()));
    }

    public static String day(Date date) {
        return date == null
                ? null
                : java.time.Instant.ofEpochMilli(date.getTime())
                        .atZone(ZoneId.systemDefault())
                        .toLocalDate()
                        .toString();
    }

    public static LocalDate readDay(String field, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw Refused.field(field, "Error parsing date string: " + text);
        }
    }

    public static OffsetDateTime readMoment(String field, String text) {
        try {
            return OffsetDateTime.parse(text, GIVEN);
        } catch (DateTimeParseException e) {
            throw Refused.field(field, "Error parsing time: " + text);
        }
    }
}
