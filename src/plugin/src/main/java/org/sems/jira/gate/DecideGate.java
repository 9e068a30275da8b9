package org.sems.jira.gate;

import java.util.List;
import java.util.Optional;
import org.sems.gate.Decision;
import org.sems.gate.Demand;
import org.sems.gate.EvaluateGate;
import org.sems.gate.Gate;
import org.sems.gate.Node;
import org.sems.gate.Strictness;
import org.sems.record.Situation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Evaluates gates; a rule that fails unexpectedly is told to the log. */
public final class DecideGate {
    private static final Logger LOG = LoggerFactory.getLogger(DecideGate.class);
    private final EvaluateGate evaluate = new EvaluateGate((rule, failure) -> LOG.error("the rule {} failed", rule, failure));

    public Decision on(Gate gate, Situation situation) {
        return evaluate.decide(gate, situation);
    }

    /** Whether what an effect asks for is met; without a condition it is. */
    boolean holds(Optional<Node> when, Situation situation) {
        return when.map(node -> on(new Gate("", List.of(new Demand(Strictness.REFUSE, node))), situation).isAllowed(false)).orElse(true);
    }
}
