package org.sems.jira.editor.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sems.gate.Demand;
import org.sems.gate.Gate;
import org.sems.gate.GateText;
import org.sems.gate.Node;
import org.sems.gate.Strictness;
import org.sems.gate.Vocabulary;
import org.sems.jira.editor.Submitted;
import org.sems.jira.rest.JsonBody;
import org.sems.problem.Problem;
import org.sems.problem.Refused;
import org.sems.yaml.CanonicalJson;

/** A gate as the rows of the form hold it. What is not right is stored as it was picked, with what is wrong about it, and is no gate. */
record DraftGate(String how, String strictness, List<PickedRule> rules) {
    private static final String PICKED = "picked";
    private static final String HOW = "how";
    private static final String STRICTNESS = "strictness";
    private static final String RULES = "rules";
    private static final String ANY = "any-of";
    private static final String ALL = "all-of";

    static DraftGate empty() {
        return new DraftGate(ALL, Strictness.REFUSE.key(), List.of());
    }

    static DraftGate ofForm(Map<String, Object> form) {
        return new DraftGate(
                Submitted.text(form, AdminGate.HOW),
                Submitted.text(form, AdminGate.STRICTNESS),
                IntStream.rangeClosed(1, RuleForm.ROWS)
                        .mapToObj(row -> PickedRule.ofRow(form, row))
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** What rows can show without losing anything: an administrator's own list of rules. */
    static Optional<DraftGate> of(Gate gate) {
        if (!AdminGate.ORIGIN.equals(gate.origin()) || gate.demands().size() != 1) {
            return Optional.empty();
        }
        Node node = gate.demands().get(0).node();
        List<Node> nodes = node instanceof Node.AllOf all
                ? all.nodes()
                : node instanceof Node.AnyOf any ? any.nodes() : List.of(node);
        if (nodes.size() > RuleForm.ROWS || !nodes.stream().allMatch(Node.Call.class::isInstance)) {
            return Optional.empty();
        }
        return Optional.of(new DraftGate(
                node instanceof Node.AnyOf ? ANY : ALL,
                gate.demands().get(0).strictness().key(),
                nodes.stream().map(Node.Call.class::cast).map(PickedRule::of).toList()));
    }

    /** Of a text that {@link #text} stored with faults. */
    static Optional<DraftGate> read(String text) {
        if (GateProblems.of(text).isEmpty()) {
            return Optional.empty();
        }
        if (!(JsonBody.read(text).get(PICKED) instanceof Map<?, ?> picked)) {
            return Optional.of(empty());
        }
        List<PickedRule> rules = picked.get(RULES) instanceof List<?> list
                ? list.stream()
                        .filter(Map.class::isInstance)
                        .map(rule -> PickedRule.ofData((Map<?, ?>) rule))
                        .limit(RuleForm.ROWS)
                        .toList()
                : List.of();
        return Optional.of(
                new DraftGate(String.valueOf(picked.get(HOW)), String.valueOf(picked.get(STRICTNESS)), rules));
    }

    boolean isAnyOf() {
        return how.equals(ANY);
    }

    /** What to store. */
    String text(Vocabulary vocabulary) {
        List<Node> calls = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (PickedRule rule : rules) {
            try {
                calls.add(rule.call(vocabulary));
            } catch (Refused faulty) {
                problems.addAll(faulty.problems());
            }
        }
        Optional<Strictness> known = Strictness.ofKey(strictness);
        if (calls.isEmpty() || !problems.isEmpty() || known.isEmpty()) {
            return faulty(problems);
        }
        return GateText.write(new Gate(AdminGate.ORIGIN, List.of(new Demand(known.get(), together(calls)))));
    }

    private Node together(List<Node> calls) {
        return calls.size() == 1 ? calls.get(0) : isAnyOf() ? new Node.AnyOf(calls) : new Node.AllOf(calls);
    }

    /** No gate, on purpose: the faults stand in it. */
    private String faulty(List<Problem> problems) {
        List<Object> written = new ArrayList<>();
        problems.forEach(problem -> written.add(Map.of(
                "code",
                problem.code(),
                "arguments",
                problem.arguments().stream().map(String::valueOf).toList())));
        Map<String, Object> picked = Map.of(
                HOW,
                how,
                STRICTNESS,
                strictness,
                RULES,
                rules.stream().map(PickedRule::data).toList());
        return CanonicalJson.write(
                Map.of(AdminGate.FAULTS, written, "origin", AdminGate.ORIGIN, PICKED, picked, "version", 1));
    }
}
