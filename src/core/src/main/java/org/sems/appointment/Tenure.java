package org.sems.appointment;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days of office. One that was ended before it began holds no day at all.
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

    /** The first day that is not one of office any more, also of one that never was; empty for an open end. */
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
