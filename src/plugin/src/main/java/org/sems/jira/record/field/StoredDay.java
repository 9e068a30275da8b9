package org.sems.jira.record.field;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import javax.annotation.Nullable;
import org.sems.record.FieldValue;

/** Days as Jira stores them: the moment at which they begin in the time zone of the system. */
public final class StoredDay {
    private StoredDay() {}

    /** A timestamp, since Jira compares what it stores with what it stored. */
    public static Timestamp stored(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }

    static FieldValue value(@Nullable Date stored) {
        return stored == null
                ? FieldValue.NONE
                : FieldValue.day(new Timestamp(stored.getTime())
                        .toInstant()
                        .atZone(ZoneId.systemDefault())
                        .toLocalDate());
    }
}
