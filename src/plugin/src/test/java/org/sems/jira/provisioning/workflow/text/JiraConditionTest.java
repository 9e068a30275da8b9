package org.sems.jira.provisioning.workflow.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Jira goes on asking after a release: never more than the gate asked. */
class JiraConditionTest {
    private static final Map<String, String> ROLES = Map.of("auditor", "10", "risk-owner", "20");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # the gate's rules                                                                          | what Jira asks
            {"actor-has-role": [auditor]}                                                               | 10
            {"actor-has-role": [auditor, risk-owner]}                                                   | any(10 20)
            {"all-of": [{"actor-has-role": [auditor]}, {"actor-has-role": [risk-owner]}]}               | all(10 20)
            {"all-of": [{"actor-has-role": [auditor]}, {"actor-is-not": [assignee]}]}                   | 10
            {"any-of": [{"actor-has-role": [auditor]}, {"actor-is-appointed": accountable-manager}]}    | nothing
            {"any-of": [{"actor-has-role": [auditor]}, {"actor-has-role": [risk-owner]}]}               | any(10 20)
            {"actor-is-not": [assignee]}                                                                | nothing
            {"actor-has-role": [a-role-that-is-gone]}                                                   | nothing
            {"actor-has-role": [a-role-that-is-gone, auditor]}                                          | 10
            """)
    void leavesToJiraWhatJiraCanAsk(String rules, String asked) {
        Optional<JiraCondition> who = JiraCondition.read(
                "{\"demands\": [{\"refuse\": " + rules + "}], \"origin\": \"risk/Accept@1\", \"version\": 1}",
                key -> Optional.ofNullable(ROLES.get(key)));

        assertThat(who.map(JiraConditionTest::words).orElse("nothing")).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "not JSON at all",
                "{}",
                "{\"demands\": [{\"refuse\": {\"no-such-rule\": 1}}], \"origin\": \"x\", \"version\": 1}"
            })
    void asksNothingWhereTheGateCannotBeRead(String gate) {
        assertThat(JiraCondition.read(gate, Optional::of)).isEmpty();
    }

    private static String words(JiraCondition who) {
        return who instanceof JiraCondition.InRole role ? role.role() : several((JiraCondition.Several) who);
    }

    private static String several(JiraCondition.Several several) {
        return several.parts().stream()
                .map(JiraConditionTest::words)
                .collect(Collectors.joining(" ", several.all() ? "all(" : "any(", ")"));
    }
}
