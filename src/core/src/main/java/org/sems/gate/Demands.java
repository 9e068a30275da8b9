package org.sems.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sems.gate.rule.Reads;

/**
 * What the catalogue demands of a transition.
 *
 * @param who    who may see and make it; always refused to others, for every profile
 * @param shall  what must be met
 * @param should what ought to be met
 */
public record Demands(Optional<Node> who, Optional<Node> shall, Optional<Node> should) {

    public static final Demands NONE = new Demands(Optional.empty(), Optional.empty(), Optional.empty());

    public boolean isEmpty() {
        return nodes().findAny().isEmpty();
    }

    public Stream<Node> nodes() {
        return Stream.of(who, shall, should).flatMap(Optional::stream);
    }

    public Reads reads() {
        return Reads.all(nodes().map(Node::reads).toList());
    }

    /**
     * The whole gate: also who, since conditions can be skipped and a gate cannot. Demands that are off are left out.
     */
    public Gate gate(String origin, Strictness ofShall, Strictness ofShould) {
        List<Demand> demands = new ArrayList<>();
        who.ifPresent(node -> demands.add(new Demand(Strictness.REFUSE, node)));
        shall.ifPresent(node -> demands.add(new Demand(ofShall, node)));
        should.ifPresent(node -> demands.add(new Demand(ofShould, node)));
        demands.removeIf(demand -> demand.strictness() == Strictness.OFF);
        return new Gate(origin, demands);
    }

    /** The part that hides the transition from those who may not make it. */
    public Optional<Gate> whoGate(String origin) {
        return who.map(node -> new Gate(origin, List.of(new Demand(Strictness.REFUSE, node))));
    }
}
