package org.sems.jira.appointment.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.sems.problem.Problem;
import org.sems.problem.Problems;

/** A day as forms and REST give it. */
final class RequestedDay {
    /** ISO takes years of nine digits and before our era; neither a database nor a reader does. */
    private static final int FIRST_YEAR = 1;

    private static final int LAST_YEAR = 9999;

    private RequestedDay() {}

    /** Empty for a blank text, and for one that is no day, which becomes a problem. */
    static Optional<LocalDate> read(String text, String where, Problems problems) {
        try {
            Optional<LocalDate> day = text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
            if (day.isEmpty() || day.get().getYear() >= FIRST_YEAR && day.get().getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeParseException noDay) {
            // continues with the problem of every text that is no day
        }
        problems.add(Problem.of("duty.no-day", text).at(where));
        return Optional.empty();
    }
}
