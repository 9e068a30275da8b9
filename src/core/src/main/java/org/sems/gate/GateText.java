package org.sems.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sems.gate.Node.AllOf;
import org.sems.gate.Node.AnyOf;
import org.sems.gate.Node.Call;
import org.sems.gate.rule.Arguments;
import org.sems.gate.rule.Form;
import org.sems.gate.rule.Parameter;
import org.sems.gate.rule.ParameterKind;
import org.sems.gate.rule.RuleEntry;
import org.sems.problem.Problem;
import org.sems.problem.Problems;
import org.sems.problem.Refused;
import org.sems.yaml.CanonicalJson;
import org.sems.yaml.YamlFile;
import org.sems.yaml.YamlMap;
import org.sems.yaml.YamlMap.Entry;
import org.sems.yaml.YamlValue;

/**
 * A gate as workflows store it: canonical JSON, so that equal gates are equal texts and an administrator can read what is
 * enforced. {@code {"demands":[{"refuse":{"field-is-set":"cause"}}],"origin":"incident/Close@1","version":1}}. One that demands nothing
 * stands on a transition for its screen's sake, and says so: {@code {"demands":[],"guards":"screen","origin":"control/Rework@1","version":1}}.
 */
public final class GateText {

    /** Of the text's form. A text of another version is refused, since it may mean something else. */
    private static final int VERSION = 1;

    private static final String DEMANDS = "demands";
    private static final String ORIGIN = "origin";
    private static final String VERSION_KEY = "version";
    /** Without it an empty list is a gate that was emptied, which lets nobody through. */
    private static final String GUARDS = "guards";

    private static final String SCREEN = "screen";

    private GateText() {}

    public static String write(Gate gate) {
        List<Object> demands = new ArrayList<>();
        gate.demands().forEach(demand -> demands.add(Map.of(demand.strictness().key(), data(demand.node()))));
        Map<String, Object> text = new HashMap<>(Map.of(DEMANDS, demands, ORIGIN, gate.origin(), VERSION_KEY, VERSION));
        if (gate.isEmpty()) {
            text.put(GUARDS, SCREEN);
        }
        return CanonicalJson.write(text);
    }

    /**
     * Reads what was written, even if the fields and roles that it names have changed since then.
     *
     * @throws Refused {@code gate.unreadable} first, then what is wrong with the text
     */
    public static Gate read(String text) {
        Problems problems = new Problems();
        YamlMap map = YamlFile.read("gate", text, problems).allowing(DEMANDS, ORIGIN, VERSION_KEY, GUARDS);
        map.get(VERSION_KEY).number(VERSION, VERSION);
        String origin = map.get(ORIGIN).word().text();
        List<YamlValue> items = map.get(DEMANDS).list();
        boolean guardsTheScreen = map.find(GUARDS)
                .flatMap(YamlValue::plain)
                .filter(SCREEN::equals)
                .isPresent();
        boolean isEmpty = map.find(DEMANDS).map(YamlValue::isEmptyList).orElse(false);
        if (isEmpty && !guardsTheScreen) {
            map.report("gate.empty-branch");
        }
        map.find(GUARDS)
                .filter(value -> !guardsTheScreen || !isEmpty)
                .ifPresent(value ->
                        value.report("yaml.unknown-key", GUARDS, String.join(", ", DEMANDS, ORIGIN, VERSION_KEY)));
        List<Demand> demands =
                items.stream().flatMap(item -> demand(item).stream()).toList();
        if (!problems.isEmpty() || demands.size() < items.size()) {
            throw unreadable(problems.all());
        }
        return new Gate(origin, demands);
    }

    /** A tree as maps, lists and words, for texts that hold trees among other things. */
    public static Object data(Node node) {
        if (node instanceof AllOf all) {
            return Map.of(
                    GateReader.ALL_OF, all.nodes().stream().map(GateText::data).toList());
        }
        if (node instanceof AnyOf any) {
            return Map.of(
                    GateReader.ANY_OF, any.nodes().stream().map(GateText::data).toList());
        }
        Call call = (Call) node;
        RuleEntry entry =
                RuleBook.find(call.rule()).orElseThrow(() -> new IllegalArgumentException("no rule: " + call.rule()));
        return Map.of(call.rule(), data(entry, call.arguments()));
    }

    /** The arguments of a rule in the form that it is written in. */
    static Object data(RuleEntry entry, Arguments arguments) {
        if (entry.parameters().isEmpty()) {
            return Map.of();
        }
        Parameter first = entry.parameters().get(0);
        if (entry.form() == Form.PAIR && arguments.find(first.name()).isPresent()) {
            Parameter second = entry.parameters().get(1);
            return Map.of(arguments.word(first.name()), value(second, arguments));
        }
        if (entry.form() == Form.PLAIN && arguments.values().keySet().equals(Set.of(first.name()))) {
            return value(first, arguments);
        }
        return named(entry.parameters(), arguments);
    }

    /** What is given, by the parameters' names. */
    public static Map<String, Object> named(List<Parameter> parameters, Arguments arguments) {
        Map<String, Object> named = new HashMap<>();
        parameters.stream()
                .filter(parameter -> arguments.find(parameter.name()).isPresent())
                .forEach(parameter -> named.put(parameter.name(), value(parameter, arguments)));
        return named;
    }

    private static Object value(Parameter parameter, Arguments arguments) {
        List<String> given = arguments.words(parameter.name());
        if (parameter.kind().isList() || given.isEmpty()) {
            return given;
        }
        boolean isNumber = parameter.kind() == ParameterKind.NUMBER || parameter.kind() == ParameterKind.COUNT;
        return isNumber && given.get(0).matches("[0-9]{1,9}") ? (Object) Integer.valueOf(given.get(0)) : given.get(0);
    }

    private static Refused unreadable(List<Problem> why) {
        String details = why.stream().map(Problem::toString).collect(Collectors.joining("; "));
        List<Problem> all = new ArrayList<>(List.of(Problem.of("gate.unreadable", details)));
        all.addAll(why);
        return new Refused(all);
    }

    private static Optional<Demand> demand(YamlValue item) {
        YamlMap map = item.map();
        if (map.entries().size() != 1) {
            map.report("gate.one-rule-each");
            return Optional.empty();
        }
        Entry entry = map.entries().get(0);
        Optional<Strictness> strictness = Strictness.ofKey(entry.key().text());
        if (strictness.isEmpty()) {
            entry.key().report("gate.unknown-strictness", entry.key().text());
        }
        return strictness.flatMap(
                known -> GateReader.node(entry.value(), Vocabulary.ofAnything()).map(node -> new Demand(known, node)));
    }
}
