package org.sems.jira.ledger;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** A minute as it stands in a stored reason: the same for every reader in every time zone. */
public final class StoredMinute {
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'");

    private StoredMinute() {}

    public static String text(Instant instant) {
        return MINUTES.format(instant.atOffset(ZoneOffset.UTC));
    }

    public static Instant parse(String text) {
        return LocalDateTime.parse(text, MINUTES).toInstant(ZoneOffset.UTC);
    }
}
