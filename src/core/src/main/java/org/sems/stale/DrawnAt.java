package org.sems.stale;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.regex.Pattern;
import org.sems.problem.Problem;
import org.sems.problem.Refused;

/**
 * When somebody was shown what they are now sending back. It may be earlier than the true moment and never later: a change that they have seen
 * is then in doubt, while one that they have not seen is never missed.
 *
 * @param moment by the server's clock
 */
public record DrawnAt(Instant moment) {

    /**
     * A change has the moment at which it was written, and others see it only when its transaction has ended; databases
     * keep times to the second, and the clocks of two nodes differ a little.
     */
    private static final Duration UNSEEN = Duration.ofSeconds(5);

    private static final Pattern MILLISECONDS = Pattern.compile("[0-9]{1,15}");
    private static final DateTimeFormatter TEXT = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendPattern("[XXX][XX][X]")
            .toFormatter()
            .withResolverStyle(ResolverStyle.STRICT);

    /**
     * @param text milliseconds since 1970, or a moment in ISO 8601 with an offset, such as {@code 2026-11-30T17:00:00.000+0000}
     * @throws Refused {@code record.drawn-at-malformed}
     */
    public static DrawnAt parse(String text) {
        String given = text.strip();
        try {
            return new DrawnAt(
                    MILLISECONDS.matcher(given).matches()
                            ? Instant.ofEpochMilli(Long.parseLong(given))
                            : OffsetDateTime.parse(given, TEXT).toInstant());
        } catch (DateTimeParseException unreadable) {
            throw new Refused(Problem.of(
                    "record.drawn-at-malformed", given.length() > 60 ? given.substring(0, 60) + "..." : given));
        }
    }

    /** The earliest moment of a change that may not have been shown. */
    public Instant mayLackChangesSince() {
        return moment.minus(UNSEEN);
    }
}
