package org.sems.appointment;

import java.util.Locale;
import java.util.Optional;

/**
 * Why nobody holds a duty on a day.
 *
 * @param appointment the one that does not count, if there is one
 */
public record Vacancy(Cause cause, Optional<Appointment> appointment) {

    /** In the order in which they are checked. */
    public enum Cause {
        /** The appointee's account is deactivated or gone. */
        INACTIVE,
        /** The appointee has not acknowledged. */
        UNACKNOWLEDGED,
        /** The next appointment begins on a later day. */
        NOT_BEGUN,
        NOBODY_APPOINTED;

        public String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
