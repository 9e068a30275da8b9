package org.sems.catalogue.checking;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sems.catalogue.checking.LocatedType.WrittenTransition;
import org.sems.catalogue.recordtype.RecordType;
import org.sems.gate.Node;
import org.sems.gate.Node.AllOf;
import org.sems.gate.Node.AnyOf;
import org.sems.gate.Node.Call;
import org.sems.gate.rule.Reads;

/**
 * Whether reasons are asked for where they are required. A transition that ends a record asks why. A reason is asked
 * for on the screen of the transition that demands it, since one that an earlier transition left does not count.
 */
final class ReasonChecks {

    private static final String REASON_IS_GIVEN = "reason-is-given";

    private ReasonChecks() {}

    static void check(LocatedType written) {
        written.transitions().forEach(transition -> check(written.type(), transition));
    }

    /**
     * Fields in which transitions of the type give their reasons: each transition overwrites the reason of the one
     * before.
     */
    static Set<String> reasons(RecordType type) {
        return type.lifeCycle().transitions().stream()
                .flatMap(transition -> transition.demands().nodes())
                .flatMap(Node::calls)
                .filter(call -> REASON_IS_GIVEN.equals(call.rule()))
                .map(Call::bound)
                .flatMap(rule -> fields(rule.reads()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static void check(RecordType type, WrittenTransition written) {
        boolean ends =
                type.lifeCycle().state(written.transition().to()).orElseThrow().isDone();
        if (ends
                && written.transition()
                        .demands()
                        .shall()
                        .filter(ReasonChecks::demandsReason)
                        .isEmpty()) {
            written.map()
                    .report(
                            "lifecycle.ends-without-reason",
                            written.transition().name(),
                            written.transition().to());
        }
        written.gates()
                .forEach(tree -> tree.eachCall((call, place) -> {
                    if (REASON_IS_GIVEN.equals(call.rule())) {
                        fields(call.bound().reads())
                                .filter(field -> !written.transition().screen().contains(field))
                                .forEach(field -> place.report(
                                        "gate.reason-not-asked",
                                        field,
                                        written.transition().name()));
                    }
                }));
    }

    /** On every way through the tree. */
    private static boolean demandsReason(Node node) {
        if (node instanceof AllOf all) {
            return all.nodes().stream().anyMatch(ReasonChecks::demandsReason);
        }
        return node instanceof AnyOf any
                ? any.nodes().stream().allMatch(ReasonChecks::demandsReason)
                : REASON_IS_GIVEN.equals(((Call) node).rule());
    }

    private static Stream<String> fields(Reads reads) {
        return reads.fields().stream();
    }
}
