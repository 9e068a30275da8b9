package org.sems.jira.editor.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sems.gate.GateReader;
import org.sems.gate.Node;
import org.sems.gate.RuleBook;
import org.sems.gate.Vocabulary;
import org.sems.gate.rule.Arguments;
import org.sems.gate.rule.Parameter;
import org.sems.jira.editor.Submitted;
import org.sems.problem.Problem;
import org.sems.problem.Refused;

/**
 * A rule as a row of the form holds it, right or not.
 *
 * @param given values by the name of the parameter; without those that are empty
 */
record PickedRule(String rule, Map<String, List<String>> given) {
    private static final String RULE = "rule";
    private static final String GIVEN = "given";

    static PickedRule of(Node.Call call) {
        Map<String, List<String>> given = new TreeMap<>();
        parameters(call.rule()).stream()
                .filter(name -> !call.arguments().words(name).isEmpty())
                .forEach(name -> given.put(name, call.arguments().words(name)));
        return new PickedRule(call.rule(), given);
    }

    /** Empty if no rule is chosen in the row. */
    static Optional<PickedRule> ofRow(Map<String, Object> form, int row) {
        String rule = Submitted.text(form, RuleForm.ruleName(row));
        if (rule.isEmpty()) {
            return Optional.empty();
        }
        Map<String, List<String>> given = new TreeMap<>();
        parameters(rule).forEach(name -> {
            List<String> values = Submitted.texts(form, RuleForm.parameterName(row, name)).stream()
                    .filter(value -> !value.isEmpty())
                    .toList();
            if (!values.isEmpty()) {
                given.put(name, values);
            }
        });
        return Optional.of(new PickedRule(rule, given));
    }

    private static List<String> parameters(String rule) {
        return RuleBook.find(rule)
                .map(entry -> entry.parameters().stream().map(Parameter::name).toList())
                .orElse(List.of());
    }

    List<String> words(String parameter) {
        return given.getOrDefault(parameter, List.of());
    }

    /** @throws Refused with all that is wrong with it */
    Node.Call call(Vocabulary vocabulary) {
        if (RuleBook.find(rule).isEmpty()) {
            throw new Refused(Problem.of("gate.unknown-rule", rule, ""));
        }
        return GateReader.call(rule, new Arguments(given), vocabulary);
    }

    Map<String, Object> data() {
        return Map.of(RULE, rule, GIVEN, given);
    }

    /** What {@link #data} was; of anything else what can be understood. */
    static PickedRule ofData(Map<?, ?> data) {
        Map<String, List<String>> given = new TreeMap<>();
        if (data.get(GIVEN) instanceof Map<?, ?> named) {
            named.forEach((name, values) -> {
                List<String> words = new ArrayList<>();
                (values instanceof List<?> several ? several : List.of(values))
                        .forEach(value -> words.add(String.valueOf(value)));
                given.put(String.valueOf(name), words);
            });
        }
        return new PickedRule(String.valueOf(data.get(RULE)), given);
    }
}
