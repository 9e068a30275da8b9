package org.sems.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sems.MarkdownTable;
import org.sems.gate.rule.Reason;
import org.sems.gate.rule.RuleEntry;
import org.sems.problem.Problem;

/** Each rule has its table of cases under {@code rules/}, one file per rule of the book. */
class RulesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("cases")
    void findsWhatStillStandsOpen(String rule, String situation, String stillOpen, String fillIn) {
        Gate gate = new Gate("test", List.of(new Demand(Strictness.REFUSE, Trees.of(rule))));

        Decision decision = new EvaluateGate((name, why) -> {}).decide(gate, SituationInWords.of(situation));

        List<Problem> problems =
                decision.refusals().stream().flatMap(Reason::problems).toList();
        assertThat(
                        problems.isEmpty()
                                ? "met"
                                : problems.stream().map(English::of).collect(Collectors.joining(" ")))
                .isEqualTo(stillOpen);
        assertThat(problems.stream().map(Problem::where).distinct().collect(Collectors.joining(", ")))
                .isEqualTo(fillIn);
    }

    static Stream<Arguments> cases() {
        return RuleBook.entries().stream().map(RuleEntry::name).flatMap(rule -> {
            List<List<String>> rows = MarkdownTable.in("/rules/" + rule + ".md").rows();
            assertThat(rows)
                    .as(rule)
                    .hasSizeGreaterThan(1)
                    .allMatch(row -> row.get(0).startsWith(rule + ": "));
            assertThat(rows)
                    .as("both answers of " + rule)
                    .anyMatch(row -> row.get(2).equals("met"))
                    .anyMatch(row -> !row.get(2).equals("met"));
            return rows.stream().map(row -> Arguments.of(row.get(0), row.get(1), row.get(2), row.get(3)));
        });
    }
}
