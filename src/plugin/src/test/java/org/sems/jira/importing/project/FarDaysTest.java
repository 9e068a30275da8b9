package org.sems.jira.importing.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.util.DateFieldFormat;
import java.text.ParseException;
import java.text.SimpleDateFormat;
import java.time.LocalDate;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Jira's default date picker writes years with two digits. */
class FarDaysTest {

    private static DraftInput input(String pattern) {
        SimpleDateFormat format = new SimpleDateFormat(pattern, Locale.ENGLISH);
        format.set2DigitYearStart(new GregorianCalendar(1946, 0, 1).getTime());
        DateFieldFormat dates = mock(DateFieldFormat.class);
        when(dates.formatDatePicker(any())).thenAnswer(call -> format.format(call.<Date>getArgument(0)));
        when(dates.parseDatePicker(any())).thenAnswer(call -> {
            try {
                return format.parse(call.<String>getArgument(0));
            } catch (ParseException e) {
                throw new IllegalArgumentException(e);
            }
        });
        return new DraftInput(null, null, null, null, dates);
    }

    @Test
    void areKeptAsLongAsTheyComeBackAsTheyWere() {
        assertThat(input("d/MMM/yy").keeps(LocalDate.of(2045, 12, 31))).isTrue();
        assertThat(input("d/MMM/yy").keeps(LocalDate.of(2050, 1, 1))).isFalse();
        assertThat(input("d/MMM/yy").keeps(LocalDate.of(9999, 12, 31))).isFalse();
        assertThat(input("yyyy-MM-dd").keeps(LocalDate.of(9999, 12, 31))).isTrue();
    }
}
