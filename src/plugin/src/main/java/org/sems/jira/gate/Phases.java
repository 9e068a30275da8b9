package org.sems.jira.gate;

import com.opensymphony.workflow.InvalidInputException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sems.effect.Effect;
import org.sems.gate.Decision;
import org.sems.jira.effect.FollowUp;
import org.sems.problem.Problem;
import org.sems.problem.Refused;
import org.sems.record.Situation;

/** Sends an effect function to what its place among the post functions calls for. Whatever is wrong undoes the transition, in words. */
public final class Phases {
    private final DecideTransition decide;
    private final DecideGate conditions;
    private final ParsedGates gates;
    private final SituationOf situations;
    private final Outcome outcome;
    private final Endings endings;

    public Phases(DecideTransition decide, DecideGate conditions, ParsedGates gates, SituationOf situations, Outcome outcome, Endings endings) {
        this.decide = decide;
        this.conditions = conditions;
        this.gates = gates;
        this.situations = situations;
        this.outcome = outcome;
        this.endings = endings;
    }

    void run(RunningTransition transition, Map<?, ?> arguments) throws InvalidInputException {
        try {
            run(phase(arguments), transition, arguments);
        } catch (Refused refused) {
            throw endings.refusal().of(refused.problems());
        }
    }

    private void run(Phase phase, RunningTransition transition, Map<?, ?> arguments) throws InvalidInputException {
        Optional<String> effects = ModuleArguments.text(arguments, ModuleArguments.EFFECTS);
        switch (phase) {
            case DECIDE -> decide.make(transition, ModuleArguments.text(arguments, ModuleArguments.GATE), effects);
            case FOLLOW -> endings.followUp().handOver(transition.issue().getId());
            default -> create(transition, gates.effects(effects));
        }
    }

    /** Creation has no gate: whoever may report may report. */
    private void create(RunningTransition transition, List<Effect> effects) {
        Situation situation = situations.after(transition);
        List<Effect> due = effects.stream().filter(effect -> conditions.holds(effect.when(), situation)).toList();
        outcome.passed(transition, new Decision(List.of(), List.of()), due, situation, situation.record().type() + "/" + transition.name());
    }

    private static Phase phase(Map<?, ?> arguments) {
        String phase = ModuleArguments.text(arguments, ModuleArguments.PHASE).orElse("");
        return Phase.ofKey(phase).orElseThrow(() -> new Refused(Problem.of("gate.unknown-phase", phase)));
    }

    /** Where a transition ends: refused, or handed over to what follows. */
    public record Endings(Refusal refusal, FollowUp followUp) {
    }
}
