package org.sems.sandbox.issue.edit;

import com.atlassian.jira.util.DateFieldFormat;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;

/** Days as Jira's date pickers write and read them. */
public abstract class StandInDateFieldFormat implements DateFieldFormat {

    @Override
    public String formatDatePicker(Date date) {
        return JiraDates.format(date.toInstant().atZone(ZoneId.systemDefault()).toLocalDate());
    }

    @Override
    public Date parseDatePicker(String text) {
        LocalDate day = JiraDates.date(text).orElseThrow(() -> new IllegalArgumentException(text));
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }
}
