package org.sems.jira.gate;

import com.opensymphony.workflow.InvalidInputException;
import java.util.Map;
import java.util.Optional;
import org.sems.jira.effect.FollowUp;
import org.sems.problem.Problem;
import org.sems.problem.Refused;

/** Sends an effect function to what its place among the post functions calls for. Whatever is wrong undoes the transition, in words, unless a new record is stored already. */
public final class Phases {
    private final DecideTransition decide;
    private final ParsedGates gates;
    private final AtCreation creation;
    private final OwnFunction own;
    private final Endings endings;

    public Phases(DecideTransition decide, ParsedGates gates, AtCreation creation, OwnFunction own, Endings endings) {
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
            throw endings.refusal().of(refused.problems());
        }
    }

    private void afterCreation(RunningTransition transition, Map<?, ?> arguments) {
        try {
            run(phase(arguments), transition, arguments);
        } catch (Exception | LinkageError failure) { // the edge: nothing takes the record back
            endings.creation().tell(transition, failure);
        }
    }

    private void run(Phase phase, RunningTransition transition, Map<?, ?> arguments) throws InvalidInputException {
        Optional<String> effects = ModuleArguments.text(arguments, ModuleArguments.EFFECTS);
        switch (phase) {
            case DECIDE -> decide.make(transition, ModuleArguments.text(arguments, ModuleArguments.GATE), effects);
            case FOLLOW -> endings.followUp().handOver(transition.issue().getId());
            case OWN -> own.run(transition, effects, gates.effects(effects));
            case CREATE, CREATED -> creation.bringAbout(transition, gates.effects(effects));
        }
    }

    private static Phase phase(Map<?, ?> arguments) {
        String phase = ModuleArguments.text(arguments, ModuleArguments.PHASE).orElse("");
        return Phase.ofKey(phase).orElseThrow(() -> new Refused(Problem.of("gate.unknown-phase", phase)));
    }

    /** Where a transition ends: refused, handed over to what follows, or with a record that is there although something failed. */
    public record Endings(Refusal refusal, FollowUp followUp, FailedAtCreation creation) {}
}
