package org.sems.jira.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sems.gate.Demand;
import org.sems.gate.Gate;
import org.sems.gate.GateReader;
import org.sems.gate.GateText;
import org.sems.gate.Node;
import org.sems.gate.RuleBook;
import org.sems.gate.Strictness;
import org.sems.gate.Vocabulary;
import org.sems.gate.rule.Arguments;
import org.sems.gate.rule.Parameter;
import org.sems.problem.Problem;
import org.sems.problem.Refused;
import org.sems.yaml.CanonicalJson;

/**
 * A gate that an administrator has put together in the workflow editor. The editor takes whatever a form sends and has no way to refuse
 * it; so what is wrong is stored with its faults, is shown with them, and lets nobody through.
 */
final class OwnGate {
    static final String ORIGIN = "own";
    static final String TEXT = "semsGate";
    static final String HOW = "semsHow";
    static final String STRICTNESS = "semsStrictness";
    static final String FAULTS = "faults";

    private OwnGate() {
    }

    /** The text to store: of the rows, or of the text that stands in their place. */
    static String read(Map<String, Object> form, Vocabulary vocabulary) {
        return form.containsKey(TEXT) ? canonical(Submitted.text(form, TEXT)) : ofRows(form, vocabulary);
    }

    /** A text that cannot be read stays as it was written: its author wants to go on with it. */
    private static String canonical(String text) {
        try {
            return GateText.write(GateText.read(text));
        } catch (Refused unreadable) {
            return text;
        }
    }

    private static String ofRows(Map<String, Object> form, Vocabulary vocabulary) {
        List<Node> calls = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        IntStream.rangeClosed(1, RuleForm.ROWS).filter(row -> !Submitted.text(form, RuleForm.ruleName(row)).isEmpty()).forEach(row -> {
            try {
                calls.add(call(form, row, vocabulary));
            } catch (Refused faulty) {
                problems.addAll(faulty.problems());
            }
        });
        Optional<Strictness> strictness = Strictness.ofKey(Submitted.text(form, STRICTNESS));
        if (calls.isEmpty() || !problems.isEmpty() || strictness.isEmpty()) {
            return faulty(problems);
        }
        return GateText.write(new Gate(ORIGIN, List.of(new Demand(strictness.get(), together(calls, Submitted.text(form, HOW))))));
    }

    private static Node together(List<Node> calls, String how) {
        return calls.size() == 1 ? calls.get(0) : how.equals("any-of") ? new Node.AnyOf(calls) : new Node.AllOf(calls);
    }

    private static Node.Call call(Map<String, Object> form, int row, Vocabulary vocabulary) {
        String rule = Submitted.text(form, RuleForm.ruleName(row));
        Map<String, List<String>> given = new HashMap<>();
        RuleBook.find(rule).orElseThrow(() -> new Refused(Problem.of("gate.unknown-rule", rule, ""))).parameters().stream().map(Parameter::name)
                .forEach(name -> {
                    List<String> values = Submitted.texts(form, RuleForm.parameterName(row, name)).stream().filter(value -> !value.isEmpty()).toList();
                    if (!values.isEmpty()) {
                        given.put(name, values);
                    }
                });
        return GateReader.call(rule, new Arguments(given), vocabulary);
    }

    /** No gate, on purpose: the faults stand in it. */
    private static String faulty(List<Problem> problems) {
        List<Object> written = new ArrayList<>();
        problems.forEach(problem -> written.add(Map.of("code", problem.code(), "arguments", problem.arguments().stream().map(String::valueOf).toList())));
        return CanonicalJson.write(Map.of(FAULTS, written, "origin", ORIGIN, "version", 1));
    }
}
