package org.sems.jira.ledger.web;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sems.problem.Problem;
import org.sems.problem.Refused;

/**
 * Where a reader has come to in a ledger, in what they have seen: it reveals nothing of entries that they may not see.
 * As a text {@code 25.1795428123456.0}.
 *
 * @param seen   how many entries they have seen until here
 * @param moment when the last of them was entered
 * @param same   how many they have seen before it that were entered at the very same moment; {@link #NONE} if the last one read was not for them
 */
record LedgerPlace(long seen, Instant moment, int same) {
    static final int NONE = -1;
    private static final LedgerPlace BEGINNING = new LedgerPlace(0, Instant.MAX, NONE);
    private static final Pattern FORM = Pattern.compile("(\\d{1,9})\\.(\\d{1,15})\\.(-1|\\d{1,6})");

    boolean isBeginning() {
        return equals(BEGINNING);
    }

    /**
     * @param text blank to begin
     * @throws Refused with {@code ledger.no-such-place}
     */
    static LedgerPlace read(String text) {
        if (text.isBlank()) {
            return BEGINNING;
        }
        Matcher place = FORM.matcher(text.strip());
        if (!place.matches()) {
            throw new Refused(Problem.of("ledger.no-such-place", text).at("before"));
        }
        return new LedgerPlace(
                Long.parseLong(place.group(1)),
                Instant.ofEpochMilli(Long.parseLong(place.group(2))),
                Integer.parseInt(place.group(3)));
    }

    String text() {
        return seen + "." + moment.toEpochMilli() + "." + same;
    }
}
