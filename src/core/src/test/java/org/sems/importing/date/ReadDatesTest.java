package org.sems.importing.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadDatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-05          | unknown     | 2026-11-05 |
            2026-11-05T09:30    | unknown     | 2026-11-05 |
            2026/11/5           | unknown     | 2026-11-05 |
            05/11/2026          | day-first   | 2026-11-05 |
            05/11/2026          | month-first | 2026-05-11 |
            05/11/2026          | unknown     |            | import.date-ambiguous
            25/11/2026          | unknown     | 2026-11-25 |
            11/25/2026          | unknown     | 2026-11-25 |
            11/11/26            | unknown     | 2026-11-11 |
            5.11.2026           | unknown     | 2026-11-05 |
            5 Nov 2026          | unknown     | 2026-11-05 |
            5th November 2026   | unknown     | 2026-11-05 |
            05-Nov-26           | unknown     | 2026-11-05 |
            November 5, 2026    | unknown     | 2026-11-05 |
            45992               | unknown     | 2025-12-01 |
            45992.5             | unknown     | 2025-12-01 |
            Nov 2026            | unknown     | 2026-11-30 | import.date-assumed
            February 2028       | unknown     | 2028-02-29 | import.date-assumed
            end of June 2027    | unknown     | 2027-06-30 | import.date-assumed
            Nov-26              | unknown     | 2026-11-30 | import.date-assumed
            11/2026             | unknown     | 2026-11-30 | import.date-assumed
            2026-11             | unknown     | 2026-11-30 | import.date-assumed
            Q2 2027             | unknown     | 2027-06-30 | import.date-assumed
            2027 Q4             | unknown     | 2027-12-31 | import.date-assumed
            2027                | unknown     | 2027-12-31 | import.date-assumed
            31/02/2026          | day-first   |            | import.date-unreadable
            13/13/2026          | day-first   |            | import.date-unreadable
            Annual review       | unknown     |            | import.date-unreadable
            TBC                 | unknown     |            | import.date-unreadable
            ongoing             | unknown     |            | import.date-unreadable
            12                  | unknown     |            | import.date-unreadable
            """)
    void readsDaysAsPeopleWriteThem(String text, String order, String day, String remark) {
        ReadDate read = ReadDates.read(text, DateOrder.ofKey(order).orElseThrow());

        assertThat(read.day().map(String::valueOf).orElse(null)).isEqualTo(day);
        assertThat(read.remark()).isEqualTo(remark == null ? "" : remark);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            01/02/2026, 25/02/2026 | day-first
            01/02/2026, 02/25/2026 | month-first
            01/02/2026, 03/04/2026 | unknown
            25/02/2026, 02/25/2026 | unknown
            Annual review, 1/30/27 | month-first
            """)
    void oneUnambiguousValueDecidesForItsColumn(String cells, String order) {
        DateOrder.Evidence evidence = new DateOrder.Evidence();

        for (String cell : cells.split(", ")) {
            evidence.see(cell);
        }

        assertThat(evidence.order().key()).isEqualTo(order);
    }
}
