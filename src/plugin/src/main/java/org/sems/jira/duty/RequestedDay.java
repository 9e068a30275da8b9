package org.sems.jira.duty;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.sems.problem.Problem;
import org.sems.problem.Problems;

/** A day as forms and REST give it. */
final class RequestedDay {
    private RequestedDay() {
    }

    /** Empty for a blank text, and for one that is no day, which becomes a problem. */
    static Optional<LocalDate> read(String text, String where, Problems problems) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException noDay) {
            problems.add(Problem.of("duty.no-day", text).at(where));
            return Optional.empty();
        }
    }
}
