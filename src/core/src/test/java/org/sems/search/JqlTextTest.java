package org.sems.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JqlTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Likely                | \"Likely\"",
                "say \"no\"            | \"say \\\"no\\\"\"",
                "back\\slash           | \"back\\\\slash\"",
                "x\") OR project = \"Y | \"x\\\") OR project = \\\"Y\"",
                "Über-Größe            | \"Über-Größe\"",
            })
    void quotesWhateverStandsInAName(String name, String jql) {
        assertThat(JqlText.quoted(name)).isEqualTo(jql);
    }

    @Test
    void escapesLineEndsAndControlCharacters() {
        assertThat(JqlText.quoted("a\nb\tc\u0001")).isEqualTo("\"a\\nb\\tc\\u0001\"");
    }

    @Test
    void aFieldIsNamedInQuotesAndNumberedWithout() {
        assertThat(JqlText.field("Residual rating")).isEqualTo("\"Residual rating\"");
        assertThat(JqlText.field("cf[10100]")).isEqualTo("cf[10100]");
        assertThat(JqlText.field("cf[1] or x")).isEqualTo("\"cf[1] or x\"");
    }

    @Test
    void listsValuesAndArguments() {
        assertThat(JqlText.oneOf("project", List.of("AAA", "BBB"))).isEqualTo("\"project\" in (\"AAA\", \"BBB\")");
        assertThat(JqlText.function("semsRatingsAtLeast", List.of("High"))).isEqualTo("semsRatingsAtLeast(\"High\")");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "project = A                        | (project = A) AND x",
                "project = A or project = B         | (project = A or project = B) AND x",
                "project = A ORDER BY key           | (project = A) AND x",
                "project = A order   by key DESC    | (project = A) AND x",
                "summary ~ \"order by\"             | (summary ~ \"order by\") AND x",
                "summary ~ 'it\\'s (' ORDER BY key  | (summary ~ 'it\\'s (') AND x",
                "border = by                        | (border = by) AND x",
                "ORDER BY key                       | x",
            })
    void narrowsAQueryThatSomeoneElseWrote(String scope, String narrowed) {
        assertThat(JqlScope.of(scope).and("x")).isEqualTo(narrowed);
    }

    @Test
    void narrowsNothingToTheConditionItself() {
        assertThat(JqlScope.of("  ").and("x")).isEqualTo("x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "summary ~ \"open",
                "summary ~ 'open",
                "(project = A",
                "project = A)",
                "a = b) OR (c = d",
                "a = \\"
            })
    void refusesAQueryThatWouldSwallowWhatIsAdded(String scope) {
        assertThatThrownBy(() -> JqlScope.of(scope)).hasMessageContaining("jql.unbalanced");
    }
}
