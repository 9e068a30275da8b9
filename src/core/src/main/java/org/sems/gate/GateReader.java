package org.sems.gate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sems.gate.Node.AllOf;
import org.sems.gate.Node.AnyOf;
import org.sems.gate.Node.Call;
import org.sems.gate.rule.Arguments;
import org.sems.gate.rule.RuleEntry;
import org.sems.problem.Problems;
import org.sems.problem.Refused;
import org.sems.yaml.CanonicalJson;
import org.sems.yaml.YamlFile;
import org.sems.yaml.YamlMap;
import org.sems.yaml.YamlMap.Entry;
import org.sems.yaml.YamlValue;

/**
 * Reads trees of rules: one reader for the catalogue, for stored gates and for what an administrator fills in. Faults are
 * reported at their line, each once.
 */
public final class GateReader {

    static final String ALL_OF = "all-of";
    static final String ANY_OF = "any-of";

    private final ArgumentsReader argumentsReader;

    private GateReader(Vocabulary vocabulary) {
        this.argumentsReader = new ArgumentsReader(vocabulary);
    }

    /** Empty after a fault has been reported. */
    public static Optional<Node> node(YamlValue value, Vocabulary vocabulary) {
        return new GateReader(vocabulary).node(value);
    }

    /**
     * The keys {@code who} and {@code gate} of a transition; {@code gate} is one tree, or a tree under {@code shall},
     * {@code should} or both. What is faulty is left out after it has been reported.
     */
    public static Demands demands(YamlMap transition, Vocabulary vocabulary) {
        return new GateReader(vocabulary).demands(transition);
    }

    /**
     * A rule with parameters from a form; parameters without a value are left out.
     *
     * @throws Refused with all that is wrong with them
     */
    public static Call call(String rule, Arguments arguments, Vocabulary vocabulary) {
        Problems problems = new Problems();
        Object data = RuleBook.find(rule)
                .<Object>map(entry -> GateText.data(entry, arguments))
                .orElse("-");
        YamlMap map = YamlFile.read(rule, CanonicalJson.write(Map.of("rule", Map.of(rule, data))), problems);
        Optional<Node> node = node(map.get("rule"), vocabulary);
        problems.refuseIfAny();
        return (Call) node.orElseThrow();
    }

    private Demands demands(YamlMap transition) {
        Optional<Node> who = transition.find("who").flatMap(this::who);
        Optional<YamlValue> gate = transition.find("gate");
        Optional<YamlMap> parts = gate.filter(YamlValue::isMap)
                .map(YamlValue::map)
                .filter(map ->
                        map.find("shall").isPresent() || map.find("should").isPresent());
        if (parts.isEmpty()) {
            return new Demands(who, gate.flatMap(this::node), Optional.empty());
        }
        YamlMap map = parts.get().allowing("shall", "should");
        return new Demands(
                who, map.find("shall").flatMap(this::node), map.find("should").flatMap(this::node));
    }

    private Optional<Node> who(YamlValue value) {
        Optional<Node> node = node(value);
        node.stream()
                .flatMap(Node::calls)
                .filter(call -> !call.bound().isAboutWho())
                .map(Call::rule)
                .distinct()
                .forEach(rule -> value.report("gate.not-about-who", rule));
        return node;
    }

    private Optional<Node> node(YamlValue value) {
        YamlMap map = value.map();
        if (!map.isGiven()) {
            return Optional.empty();
        }
        if (map.entries().size() != 1) {
            map.report("gate.one-rule-each");
            return Optional.empty();
        }
        Entry entry = map.entries().get(0);
        return switch (entry.key().text()) {
            case ALL_OF -> branch(entry.value()).map(AllOf::new);
            case ANY_OF -> branch(entry.value()).map(AnyOf::new);
            default -> call(entry);
        };
    }

    private Optional<List<Node>> branch(YamlValue value) {
        if (value.isEmptyList()) {
            value.report("gate.empty-branch");
        }
        List<YamlValue> items = value.list();
        List<Node> nodes = items.stream().flatMap(item -> node(item).stream()).toList();
        return nodes.isEmpty() || nodes.size() < items.size() ? Optional.empty() : Optional.of(nodes);
    }

    private Optional<Node> call(Entry entry) {
        Optional<RuleEntry> rule = RuleBook.find(entry.key().text());
        if (rule.isEmpty()) {
            entry.key()
                    .report(
                            "gate.unknown-rule",
                            entry.key().text(),
                            RuleBook.entries().stream()
                                    .map(RuleEntry::name)
                                    .sorted()
                                    .collect(Collectors.joining(", ")));
        }
        return rule.flatMap(
                found -> argumentsReader.read(found, entry.value()).map(given -> RuleBook.bind(found, given)));
    }
}
