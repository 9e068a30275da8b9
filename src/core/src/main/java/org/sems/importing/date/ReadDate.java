package org.sems.importing.date;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a cell says about a day.
 *
 * @param remark code of what to tell about it: import.date-assumed, import.date-ambiguous, import.date-unreadable, or empty
 */
public record ReadDate(Optional<LocalDate> day, String remark) {

    static ReadDate sure(LocalDate day) {
        return new ReadDate(Optional.of(day), "");
    }

    static ReadDate assumed(LocalDate day) {
        return new ReadDate(Optional.of(day), "import.date-assumed");
    }

    static ReadDate not(String remark) {
        return new ReadDate(Optional.empty(), remark);
    }
}
