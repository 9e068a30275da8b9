package org.sems.jira.gate.transition;

import com.atlassian.jira.issue.Issue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sems.gate.Decision;
import org.sems.gate.Demand;
import org.sems.gate.EvaluateGate;
import org.sems.gate.Gate;
import org.sems.gate.Node;
import org.sems.gate.Strictness;
import org.sems.gate.rule.Reason;
import org.sems.record.Situation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Evaluates gates; a rule that fails unexpectedly is logged. */
public final class EvaluateTransitionGate {
    private static final Logger LOG = LoggerFactory.getLogger(EvaluateTransitionGate.class);
    private final EvaluateGate evaluate =
            new EvaluateGate((rule, failure) -> LOG.error("the rule {} failed", rule, failure));
    private final NewRatings ratings;

    public EvaluateTransitionGate(NewRatings ratings) {
        this.ratings = ratings;
    }

    /**
     * On the record as a transition leaves it. New ratings have to be given under the criteria in force, with any gate.
     *
     * @param stored the record as it is without the transition
     */
    public Decision evaluate(Gate gate, RunningTransition transition, Situation after, Issue stored) {
        Decision decision = evaluate(gate, after);
        List<Reason> refusals = Stream.concat(
                        decision.refusals().stream(), ratings.notInForce(transition, stored).stream())
                .toList();
        return new Decision(refusals, decision.exceptions(), decision.authority());
    }

    public Decision evaluate(Gate gate, Situation situation) {
        return evaluate.decide(gate, situation);
    }

    /** Whether what an effect asks for is met; without a condition it is. */
    public boolean holds(Optional<Node> when, Situation situation) {
        return when.map(node -> evaluate(new Gate("", List.of(new Demand(Strictness.REFUSE, node))), situation)
                        .isAllowed(false))
                .orElse(true);
    }
}
