package org.sems.jira.editor.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.sems.gate.Gate;
import org.sems.gate.Node;
import org.sems.gate.RuleBook;
import org.sems.gate.rule.Arguments;
import org.sems.gate.rule.Parameter;
import org.sems.gate.rule.ParameterKind;
import org.sems.gate.rule.RuleEntry;
import org.sems.gate.rule.Term;
import org.sems.jira.rest.Messages;

/** Gates in words, as lines of a list that is indented. For templates: nothing but maps, lists, texts and numbers. */
public final class GateLines {
    private final Messages messages;

    public GateLines(Messages messages) {
        this.messages = messages;
    }

    public ArrayList<Object> lines(Gate gate) {
        ArrayList<Object> lines = new ArrayList<>();
        gate.demands().forEach(demand -> {
            lines.add(line(
                    0,
                    messages.text("sems.gate.strictness." + demand.strictness().key())));
            add(lines, 1, demand.node());
        });
        return lines;
    }

    /** Of a gate that demands nothing. */
    ArrayList<Object> ofScreen() {
        return new ArrayList<>(List.of(line(0, messages.text("sems.gate.screen-only"))));
    }

    public ArrayList<Object> lines(int depth, Node node) {
        ArrayList<Object> lines = new ArrayList<>();
        add(lines, depth, node);
        return lines;
    }

    private void add(List<Object> lines, int depth, Node node) {
        if (node instanceof Node.Call call) {
            lines.add(line(depth, words(call)));
            return;
        }
        boolean all = node instanceof Node.AllOf;
        lines.add(line(depth, messages.text(all ? "sems.gate.all-of" : "sems.gate.any-of")));
        (all ? ((Node.AllOf) node).nodes() : ((Node.AnyOf) node).nodes()).forEach(each -> add(lines, depth + 1, each));
    }

    private String words(Node.Call call) {
        RuleEntry rule = RuleBook.find(call.rule()).orElseThrow();
        String given = rule.parameters().stream()
                .filter(parameter -> !call.arguments().words(parameter.name()).isEmpty())
                .map(parameter ->
                        messages.text("sems.gate.parameter", label(parameter), values(parameter, call.arguments())))
                .collect(Collectors.joining("; "));
        return messages.text("sems.gate.rule", messages.text(rule.nameKey()), given);
    }

    String label(Parameter parameter) {
        return messages.text("sems.rule.parameter." + parameter.name());
    }

    private String values(Parameter parameter, Arguments arguments) {
        return arguments.words(parameter.name()).stream()
                .map(value -> value(parameter.kind(), value))
                .collect(Collectors.joining(", "));
    }

    /** What a user calls the value. */
    public String value(ParameterKind kind, String value) {
        return switch (kind) {
            case FIELD, WRITABLE_FIELDS, DATE_FIELD, PERSON_FIELD, PERSON_FIELDS, CHOICE_FIELD, CHECKLIST_FIELD ->
                term(Term.Kind.FIELD, value);
            case LINK_TYPE -> term(Term.Kind.LINK_OUTWARD, value);
            case RECORD_TYPE, RECORD_TYPES -> term(Term.Kind.RECORD_TYPE, value);
            case ROLES -> term(Term.Kind.ROLE, value);
            case DUTY -> term(Term.Kind.DUTY, value);
            case STAGE, STAGES -> term(Term.Kind.STAGE, value);
            case APPROVAL -> term(Term.Kind.APPROVAL, value);
            case DIRECTION -> messages.text("sems.gate.direction." + ("inward".equals(value) ? "inward" : "outward"));
            case OPTIONS, STATES, OWN_STATES, NUMBER, COUNT, COVERED, SENSITIVITY, TEXT -> value;
        };
    }

    private String term(Term.Kind kind, String key) {
        return messages.describe(new Term(kind, List.of(key)));
    }

    public static HashMap<String, Object> line(int depth, String text) {
        HashMap<String, Object> line = new HashMap<>();
        line.put("depth", String.valueOf(depth));
        line.put("text", text);
        return line;
    }
}
