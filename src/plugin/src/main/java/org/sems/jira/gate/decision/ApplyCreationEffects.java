package org.sems.jira.gate.decision;

import java.util.List;
import org.sems.effect.Effect;
import org.sems.gate.Decision;
import org.sems.jira.gate.transition.EvaluateTransitionGate;
import org.sems.jira.gate.transition.RunningTransition;
import org.sems.jira.gate.transition.TransitionSituations;
import org.sems.record.Situation;

/** What the creation of a record causes. Creation has no gate: everybody who may report can report. */
public final class ApplyCreationEffects {
    private final EvaluateTransitionGate conditions;
    private final TransitionSituations situations;
    private final ApplyDecision applyDecision;

    public ApplyCreationEffects(
            EvaluateTransitionGate conditions, TransitionSituations situations, ApplyDecision applyDecision) {
        this.conditions = conditions;
        this.situations = situations;
        this.applyDecision = applyDecision;
    }

    public void apply(RunningTransition transition, List<Effect> effects) {
        Situation situation = situations.readAfter(transition);
        List<Effect> due = effects.stream()
                .filter(effect -> conditions.holds(effect.when(), situation))
                .toList();
        applyDecision.passed(
                transition,
                new Decision(List.of(), List.of()),
                due,
                situation,
                situation.record().type() + "/" + transition.name());
    }
}
