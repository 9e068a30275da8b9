package org.sems.appointment;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days of office. A tenure that was ended before it began has no days.
 *
 * @param until the last day; empty for an open end
 */
public record Tenure(LocalDate from, Optional<LocalDate> until) {

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !isOverOn(day);
    }

    public boolean isOverOn(LocalDate day) {
        return until.filter(last -> last.isBefore(day)).isPresent();
    }

    public boolean isEmpty() {
        return isOverOn(from);
    }

    /** The first day after the tenure, also for a tenure without days; empty for an open end. */
    public Optional<LocalDate> over() {
        return until.map(last -> last.isBefore(from) ? from : last.plusDays(1));
    }

    public boolean overlaps(Tenure other) {
        return !isEmpty() && !other.isEmpty() && !isOverOn(other.from) && !other.isOverOn(from);
    }

    public Tenure endingOn(LocalDate last) {
        return new Tenure(from, Optional.of(last));
    }
}
