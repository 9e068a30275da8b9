package org.sems.sandbox.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SortingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "project = AIR                               | due             | project = AIR ORDER BY due ASC",
                "project = AIR ORDER BY due ASC              | due             | project = AIR ORDER BY due DESC",
                "project = AIR order by due desc, key        | due             | project = AIR ORDER BY due ASC",
                "ORDER BY key                                | status          | ORDER BY status ASC",
                "summary ~ \"order by hand\"                 | due             | summary ~ \"order by hand\" ORDER BY due ASC",
                "project = AIR ORDER BY \"Review by\"        | \"Review by\"   | project = AIR ORDER BY \"Review by\" DESC"
            })
    void sortsByOneNameAndTurnsRoundTheSecondTime(String jql, String name, String sorted) {
        assertThat(Sorting.by(jql, name)).isEqualTo(sorted);
    }

    @Test
    void doesNotTakeTheStartOfANameForTheName() {
        assertThat(Sorting.isUp("ORDER BY dueness", "due")).isFalse();
    }
}
