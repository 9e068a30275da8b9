package org.sems.jira.gate;

import com.opensymphony.workflow.InvalidInputException;
import java.util.List;
import java.util.Optional;
import org.sems.effect.Effect;
import org.sems.gate.Gate;
import org.sems.jira.gate.decision.ApplyCreationEffects;
import org.sems.jira.gate.decision.DecideTransition;
import org.sems.jira.gate.decision.NoteDecision;
import org.sems.jira.gate.transition.FunctionPosition;
import org.sems.jira.gate.transition.RunningTransition;
import org.sems.jira.outbox.Outbox;
import org.sems.problem.Problem;
import org.sems.problem.Refused;

/**
 * A function that an administrator has put into their own workflow. It has no phase: it does what can be done where it
 * stands. It hands over effects on other records without a second function at the end, since the worker waits for the
 * commit anyway.
 */
public final class AdminFunction {
    private static final Problem MISPLACED = Problem.of("effect.misplaced");
    private final DecideTransition decide;
    private final ApplyCreationEffects creation;
    private final AdminModules modules;
    private final NoteDecision note;
    private final Outbox outbox;

    public AdminFunction(
            DecideTransition decide,
            ApplyCreationEffects creation,
            AdminModules modules,
            NoteDecision note,
            Outbox outbox) {
        this.decide = decide;
        this.creation = creation;
        this.modules = modules;
        this.note = note;
        this.outbox = outbox;
    }

    /** @param text the stored text of the effects, by which the function is found among those of the transition */
    void run(RunningTransition transition, Optional<String> text, List<Effect> effects) throws InvalidInputException {
        if (transition.isCreation()) {
            create(transition, effects);
        } else {
            decide(transition, text, effects);
        }
        if (transition.issue().getId() != null) {
            outbox.handOver(transition.issue().getId());
        }
    }

    /** A function in a place where it cannot do its work keeps nobody from reporting; but it is noted. */
    private void create(RunningTransition transition, List<Effect> effects) {
        FunctionPosition functionPosition =
                transition.issue().getId() == null ? FunctionPosition.BEFORE_CREATION : FunctionPosition.AFTER_CREATION;
        creation.apply(
                transition, effects.stream().filter(functionPosition::suits).toList());
        if (!effects.stream().allMatch(functionPosition::suits)) {
            note.misplaced(transition, MISPLACED);
        }
    }

    private void decide(RunningTransition transition, Optional<String> text, List<Effect> effects)
            throws InvalidInputException {
        if (!transition
                .action()
                .map(action -> modules.suits(action, text, effects))
                .orElse(true)) {
            throw new Refused(MISPLACED);
        }
        decide.makeOwn(transition, transition.action().map(modules::gate).orElse(new Gate("", List.of())), effects);
    }
}
