package org.sems.gate;

import java.util.List;
import java.util.stream.Stream;
import org.sems.gate.rule.Arguments;
import org.sems.gate.rule.Reads;
import org.sems.gate.rule.Rule;

/** A tree of rules. No branch is empty: a gate that asks nothing would let everything through. */
public sealed interface Node {

    /** Every call of a rule in it, in order. */
    Stream<Call> calls();

    default Reads reads() {
        return Reads.all(calls().map(call -> call.bound().reads()).toList());
    }

    /** Whether every rule in it asks only who acts. */
    default boolean isAboutWho() {
        return calls().allMatch(call -> call.bound().isAboutWho());
    }

    record AllOf(List<Node> nodes) implements Node {

        public AllOf {
            nodes = filled(nodes);
        }

        @Override
        public Stream<Call> calls() {
            return nodes.stream().flatMap(Node::calls);
        }
    }

    record AnyOf(List<Node> nodes) implements Node {

        public AnyOf {
            nodes = filled(nodes);
        }

        @Override
        public Stream<Call> calls() {
            return nodes.stream().flatMap(Node::calls);
        }
    }

    /**
     * A named rule with its parameters. Made by {@link RuleBook}, so that the name, the arguments and the rule agree.
     *
     * @param rule      its name in the rule book
     * @param arguments as given; what has its usual value is left out
     * @param bound     the rule itself
     */
    record Call(String rule, Arguments arguments, Rule bound) implements Node {

        @Override
        public Stream<Call> calls() {
            return Stream.of(this);
        }
    }

    private static List<Node> filled(List<Node> nodes) {
        if (nodes.isEmpty()) {
            throw new IllegalArgumentException("an empty branch asks nothing");
        }
        return List.copyOf(nodes);
    }
}
