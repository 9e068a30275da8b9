package org.sems.sandbox.search.jql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JqlParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "project = AAA | project = AAA",
                "project=AAA and status!=Done | project = AAA AND status != Done",
                "a = 1 AND (b = 2 OR c = 3) | a = 1 AND (b = 2 OR c = 3)",
                "a = 1 AND b = 2 OR c = 3 | a = 1 AND b = 2 OR c = 3",
                "not (a = 1 or b = 2) | NOT (a = 1 OR b = 2)",
                "!a = 1 && b = 2 or c = 3 | NOT a = 1 AND b = 2 OR c = 3",
                "\"Residual rating\" in semsRatings(\"Likely\", \"Critical\") | \"Residual rating\" in semsRatings(Likely, Critical)",
                "cf[10001] is not empty order by due desc, key | cf[10001] is not EMPTY ORDER BY due DESC, key ASC",
                "labels not in (a, 'b c', null) | labels not in (a, \"b c\", EMPTY)",
                "summary ~ \"say \\\"no\\\"\" | summary ~ \"say \\\"no\\\"\"",
                "due <= -7d and created >= 2026-01-31 | due <= -7d AND created >= 2026-01-31",
                "assignee = currentUser() | assignee = currentUser()",
                "\"in\" = \"or\" | \"in\" = \"or\"",
                "order by key | ORDER BY key ASC"
            })
    void readsAndWritesQueries(String jql, String written) throws JqlError {
        JqlQuery query = JqlParser.parse(jql);

        assertThat(query.text()).isEqualTo(written);
        assertThat(JqlParser.parse(query.text())).isEqualTo(query);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "project AAA | Expecting operator but got 'AAA'. The valid operators are",
                "project = | Expecting either a value, list or function before the end of the query. (line 1, character 10)",
                "project = AAA foo | Expecting either 'OR' or 'AND' but got 'foo'. (line 1, character 15)",
                "project = (AAA | Expecting ')' before the end of the query.",
                "(project = AAA | Expecting ')' before the end of the query.",
                "project = AAA order key | Expecting 'by' but got 'key'.",
                "project = \"AAA | The quoted string 'AAA' has not been completed.",
                "project = from | 'from' is a reserved JQL word.",
                "summary ~ 100% | The character '%' is a reserved JQL character.",
                "status was Open | The operator 'WAS' is not part of the sandbox.",
                "= AAA | Expecting a field name but got '='."
            })
    void tellsWhereAQueryGoesWrong(String jql, String message) {
        assertThatThrownBy(() -> JqlParser.parse(jql))
                .isInstanceOf(JqlError.class)
                .hasMessageStartingWith("Error in the JQL Query: ")
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 100_000})
    void refusesNestingThatWouldEatTheStack(int depth) {
        String deep = "(".repeat(depth) + "a = 1" + ")".repeat(depth);

        assertThatThrownBy(() -> JqlParser.parse(deep))
                .isInstanceOf(JqlError.class)
                .hasMessageContaining("nested too deeply");
    }

    @Test
    void readsLongListsOfKeys() throws JqlError {
        String keys = java.util.stream.IntStream.range(0, 20_000)
                .mapToObj(i -> "AAA-" + i)
                .collect(java.util.stream.Collectors.joining(", "));

        JqlQuery query = JqlParser.parse("key in (" + keys + ")");

        assertThat(((JqlOperand.Several) ((JqlClause.Term) query.where().orElseThrow()).operand()).operands())
                .hasSize(20_000);
    }
}
