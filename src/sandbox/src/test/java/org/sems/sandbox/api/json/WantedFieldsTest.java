package org.sems.sandbox.api.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which fields an answer has, by what the client asked for: an issue by itself gives all, a search what can be a column. */
class WantedFieldsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                  | true  | comment | true",
                "''                  | false | comment | false",
                "''                  | false | summary | true",
                "summary,status      | false | status  | true",
                "summary,status      | false | labels  | false",
                "*all                | false | comment | true",
                "*all,-comment       | true  | comment | false",
                "*navigable          | true  | comment | false",
                "-summary            | true  | summary | false",
                "-summary            | true  | labels  | true"
            })
    void followsJirasWayToNameFields(String asked, boolean single, String field, boolean wanted) {
        assertThat(IssueJson.wanted(List.of(asked), single).test(field)).isEqualTo(wanted);
    }
}
