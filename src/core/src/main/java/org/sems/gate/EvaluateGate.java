package org.sems.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.sems.gate.Node.AllOf;
import org.sems.gate.Node.AnyOf;
import org.sems.gate.Node.Call;
import org.sems.gate.rule.Reason;
import org.sems.gate.rule.Reason.OneOf;
import org.sems.gate.rule.Term;
import org.sems.gate.rule.Term.Kind;
import org.sems.problem.Refused;
import org.sems.record.Authority;
import org.sems.record.Situation;

/**
 * Decides on a gate, with every reason at once. A rule that fails refuses: it never allows, and no reason that someone
 * gives gets past it, since nobody knows what it would have found.
 */
public final class EvaluateGate {

    private final BiConsumer<String, RuntimeException> failures;

    /** @param failures is told the name of a rule that failed unexpectedly, and why; for the log */
    public EvaluateGate(BiConsumer<String, RuntimeException> failures) {
        this.failures = failures;
    }

    public Decision decide(Gate gate, Situation situation) {
        List<Reason> refusals = new ArrayList<>();
        List<Reason> exceptions = new ArrayList<>();
        for (Demand demand : gate.demands()) {
            if (demand.strictness() != Strictness.OFF) {
                Evaluation evaluation = new Evaluation(situation);
                List<Reason> open = evaluation.stillOpen(demand.node());
                boolean isFirm = demand.strictness() == Strictness.REFUSE || evaluation.hasFailed;
                (isFirm ? refusals : exceptions).addAll(open);
            }
        }
        return new Decision(refusals, exceptions, authority(gate, situation));
    }

    /** What cannot be read entitles nobody; that it cannot be read is among the reasons. */
    private static Authority authority(Gate gate, Situation situation) {
        return gate.demands().stream()
                .filter(demand -> demand.strictness() != Strictness.OFF)
                .flatMap(demand -> demand.node().calls())
                .map(call -> authority(call, situation))
                .reduce(Authority.NONE, Authority::and);
    }

    private static Authority authority(Call call, Situation situation) {
        try {
            return call.bound().authority(situation);
        } catch (RuntimeException unreadable) { // last resort: evaluating the gate has reported the failure
            return Authority.NONE;
        }
    }

    private final class Evaluation {

        private final Situation situation;
        private boolean hasFailed;

        Evaluation(Situation situation) {
            this.situation = situation;
        }

        List<Reason> stillOpen(Node node) {
            if (node instanceof AllOf all) {
                return all.nodes().stream()
                        .flatMap(each -> stillOpen(each).stream())
                        .distinct()
                        .toList();
            }
            if (node instanceof AnyOf any) {
                return stillOpenOnEveryWay(any);
            }
            return stillOpen((Call) node);
        }

        private List<Reason> stillOpenOnEveryWay(AnyOf any) {
            List<List<Reason>> ways =
                    any.nodes().stream().map(this::stillOpen).distinct().toList();
            if (ways.stream().anyMatch(List::isEmpty)) {
                return List.of();
            }
            return ways.size() == 1 ? ways.get(0) : List.of(new OneOf(ways));
        }

        private List<Reason> stillOpen(Call call) {
            try {
                return call.bound().stillOpen(situation);
            } catch (Refused unreadable) {
                return unreadable.problems().stream()
                        .<Reason>map(Reason.Open::new)
                        .toList();
            } catch (RuntimeException unexpected) {
                hasFailed = true;
                failures.accept(call.rule(), unexpected);
                return List.of(Reason.open("gate.failed", new Term(Kind.RULE, List.of(call.rule()))));
            }
        }
    }
}
