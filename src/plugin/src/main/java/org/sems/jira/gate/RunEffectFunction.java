package org.sems.jira.gate;

import com.opensymphony.workflow.InvalidInputException;
import java.util.Map;
import java.util.Optional;
import org.sems.jira.gate.decision.ApplyCreationEffects;
import org.sems.jira.gate.decision.DecideTransition;
import org.sems.jira.gate.decision.ReportCreationFailure;
import org.sems.jira.gate.transition.ModuleArguments;
import org.sems.jira.gate.transition.ParsedGates;
import org.sems.jira.gate.transition.Phase;
import org.sems.jira.gate.transition.RefuseTransition;
import org.sems.jira.gate.transition.RunningTransition;
import org.sems.jira.outbox.Outbox;
import org.sems.problem.Problem;
import org.sems.problem.Refused;

/**
 * Runs an effect function by its place among the post functions. A failure undoes the transition, with a message,
 * unless a new record is stored already.
 */
public final class RunEffectFunction {
    private final DecideTransition decide;
    private final ParsedGates gates;
    private final ApplyCreationEffects creation;
    private final AdminFunction own;
    private final Endings endings;

    public RunEffectFunction(
            DecideTransition decide,
            ParsedGates gates,
            ApplyCreationEffects creation,
            AdminFunction own,
            Endings endings) {
        this.decide = decide;
        this.gates = gates;
        this.creation = creation;
        this.own = own;
        this.endings = endings;
    }

    void run(RunningTransition transition, Map<?, ?> arguments) throws InvalidInputException {
        if (transition.isCreation() && transition.issue().getId() != null) {
            afterCreation(transition, arguments);
            return;
        }
        try {
            run(phase(arguments), transition, arguments);
        } catch (Refused refused) {
            throw endings.refuseTransition().explain(refused.problems());
        }
    }

    private void afterCreation(RunningTransition transition, Map<?, ?> arguments) {
        try {
            run(phase(arguments), transition, arguments);
        } catch (Exception | LinkageError failure) { // last resort: the record is stored and cannot be undone
            endings.creation().report(transition, failure);
        }
    }

    private void run(Phase phase, RunningTransition transition, Map<?, ?> arguments) throws InvalidInputException {
        Optional<String> effects = ModuleArguments.text(arguments, ModuleArguments.EFFECTS);
        switch (phase) {
            case DECIDE -> decide.make(transition, ModuleArguments.text(arguments, ModuleArguments.GATE), effects);
            case FOLLOW -> endings.outbox().handOver(transition.issue().getId());
            case OWN -> own.run(transition, effects, gates.effects(effects));
            case CREATE, CREATED -> creation.apply(transition, gates.effects(effects));
        }
    }

    private static Phase phase(Map<?, ?> arguments) {
        String phase = ModuleArguments.text(arguments, ModuleArguments.PHASE).orElse("");
        return Phase.ofKey(phase).orElseThrow(() -> new Refused(Problem.of("gate.unknown-phase", phase)));
    }

    /** Where a transition ends: refused, handed over to what follows, or with a record that is there although something failed. */
    public record Endings(RefuseTransition refuseTransition, Outbox outbox, ReportCreationFailure creation) {}
}
