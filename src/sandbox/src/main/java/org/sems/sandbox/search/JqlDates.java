package org.sems.sandbox.search;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Moments as JQL writes them. */
final class JqlDates {
    private static final List<DateTimeFormatter> DAYS =
            List.of(DateTimeFormatter.ofPattern("uuuu-M-d"), DateTimeFormatter.ofPattern("uuuu/M/d"));
    private static final List<DateTimeFormatter> MINUTES =
            List.of(DateTimeFormatter.ofPattern("uuuu-M-d H:mm"), DateTimeFormatter.ofPattern("uuuu/M/d H:mm"));
    private static final Pattern PERIOD = Pattern.compile("([+-]?)((?:\\d{1,6}[wdhm]\\s*)+)");
    private static final Pattern PART = Pattern.compile("(\\d+)([wdhm])");
    private static final Pattern INCREMENT = Pattern.compile("([+-]?)(\\d{1,6})([yMwdhm]?)");
    private final Clock clock;

    JqlDates(Clock clock) {
        this.clock = clock;
    }

    /** A date, a date with time, a period such as {@code -7d} from now, or milliseconds. */
    Optional<ZonedDateTime> read(String text) {
        String trimmed = text.strip();
        Matcher period = PERIOD.matcher(trimmed);
        if (period.matches()) {
            return Optional.of(shifted(period));
        }
        if (trimmed.matches("-?\\d{5,15}")) {
            return Optional.of(
                    java.time.Instant.ofEpochMilli(Long.parseLong(trimmed)).atZone(clock.getZone()));
        }
        for (DateTimeFormatter format : DAYS) {
            try {
                return Optional.of(LocalDate.parse(trimmed, format).atStartOfDay(clock.getZone()));
            } catch (DateTimeParseException e) { // the next format may fit
            }
        }
        for (DateTimeFormatter format : MINUTES) {
            try {
                return Optional.of(LocalDateTime.parse(trimmed, format).atZone(clock.getZone()));
            } catch (DateTimeParseException e) { // told by the empty answer
            }
        }
        return Optional.empty();
    }

    private ZonedDateTime shifted(Matcher period) {
        int sign = period.group(1).equals("-") ? -1 : 1;
        ZonedDateTime moment = now();
        Matcher part = PART.matcher(period.group(2));
        while (part.find()) {
            moment = moment.plus(sign * Long.parseLong(part.group(1)), unit(part.group(2)));
        }
        return moment;
    }

    ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }

    /**
     * {@code startOfDay} to {@code endOfYear}.
     *
     * @param increment as {@code -1} (in the function's own unit), {@code +2d}, or empty
     * @return empty when the increment cannot be read
     */
    Optional<ZonedDateTime> bound(String function, String increment) {
        String lower = function.toLowerCase(Locale.ROOT);
        boolean end = lower.startsWith("end");
        String unit = lower.substring(end ? 5 : 7);
        ChronoUnit own = switch (unit) {
            case "day" -> ChronoUnit.DAYS;
            case "week" -> ChronoUnit.WEEKS;
            case "month" -> ChronoUnit.MONTHS;
            default -> ChronoUnit.YEARS;
        };
        ZonedDateTime start = now().truncatedTo(ChronoUnit.DAYS);
        start = switch (own) {
            case WEEKS -> start.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
            case MONTHS -> start.withDayOfMonth(1);
            case YEARS -> start.withDayOfYear(1);
            default -> start;
        };
        if (!increment.isBlank()) {
            Matcher given = INCREMENT.matcher(increment.strip());
            if (!given.matches()) {
                return Optional.empty();
            }
            long amount = (given.group(1).equals("-") ? -1 : 1) * Long.parseLong(given.group(2));
            start = start.plus(amount, given.group(3).isEmpty() ? own : unit(given.group(3)));
        }
        return Optional.of(end ? start.plus(1, own).minus(1, ChronoUnit.MILLIS) : start);
    }

    private static ChronoUnit unit(String letter) {
        return switch (letter) {
            case "y" -> ChronoUnit.YEARS;
            case "M" -> ChronoUnit.MONTHS;
            case "w" -> ChronoUnit.WEEKS;
            case "d" -> ChronoUnit.DAYS;
            case "h" -> ChronoUnit.HOURS;
            default -> ChronoUnit.MINUTES;
        };
    }
}
