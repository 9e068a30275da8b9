package org.sems.jira.gate;

import java.util.List;
import org.sems.effect.Effect;
import org.sems.gate.Decision;
import org.sems.record.Situation;

/** What the creation of a record brings about. Creation has no gate: whoever may report may report. */
public final class AtCreation {
    private final DecideGate conditions;
    private final SituationOf situations;
    private final Outcome outcome;

    public AtCreation(DecideGate conditions, SituationOf situations, Outcome outcome) {
        this.conditions = conditions;
        this.situations = situations;
        this.outcome = outcome;
    }

    void bringAbout(RunningTransition transition, List<Effect> effects) {
        Situation situation = situations.after(transition);
        List<Effect> due = effects.stream()
                .filter(effect -> conditions.holds(effect.when(), situation))
                .toList();
        outcome.passed(
                transition,
                new Decision(List.of(), List.of()),
                due,
                situation,
                situation.record().type() + "/" + transition.name());
    }
}
