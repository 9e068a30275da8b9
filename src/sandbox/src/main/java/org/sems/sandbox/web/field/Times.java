package org.sems.sandbox.web.field;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Date;
import java.util.Locale;

/** Dates as the pages write them: ISO, so that nobody has to guess what is day and what is month. */
public final class Times {
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private static final DateTimeFormatter FORM_DAY = DateTimeFormatter.ofPattern("d/MMM/yy", Locale.ENGLISH);
    private static final DateTimeFormatter FORM_MOMENT = DateTimeFormatter.ofPattern("d/MMM/yy h:mm a", Locale.ENGLISH);

    private Times() {}

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

    /** As Jira's forms take a day by default: {@code 21/Nov/26}. */
    public static String form(LocalDate day) {
        return FORM_DAY.format(day);
    }

    /** As Jira's forms take a moment by default: {@code 21/Nov/26 7:00 PM}. */
    public static String form(OffsetDateTime moment) {
        return FORM_MOMENT.format(moment.atZoneSameInstant(ZoneId.systemDefault()));
    }

    /** A day or moment from a browser's input in Jira's form; what is neither stays as it is, for Jira to refuse. */
    public static String form(String fromBrowser) {
        try {
            return fromBrowser.contains("T")
                    ? FORM_MOMENT.format(LocalDateTime.parse(fromBrowser))
                    : form(LocalDate.parse(fromBrowser));
        } catch (DateTimeParseException notFromPicker) {
            return fromBrowser;
        }
    }

    private static LocalDateTime local(Date date) {
        return LocalDateTime.ofInstant(java.time.Instant.ofEpochMilli(date.getTime()), ZoneId.systemDefault());
    }
}
