package org.sems.jira.gate;

import com.opensymphony.workflow.InvalidInputException;
import java.util.List;
import org.sems.catalogue.CreationGate;
import org.sems.gate.Gate;
import org.sems.jira.effect.Raising;
import org.sems.jira.record.MayCreate;
import org.sems.record.Situation;

/**
 * Who may make a record of a type. Whoever may not is told who does, and as what to report what they saw. A record that a decision raises
 * is the app's doing: that the decision was theirs to take is what its own gate has asked.
 */
public final class HoldCreation {
    private final DecideGate decide;
    private final SituationOf situations;
    private final MayCreate mayCreate;
    private final Raising raising;
    private final Refusal refusal;

    public HoldCreation(
            DecideGate decide, SituationOf situations, MayCreate mayCreate, Raising raising, Refusal refusal) {
        this.decide = decide;
        this.situations = situations;
        this.mayCreate = mayCreate;
        this.raising = raising;
        this.refusal = refusal;
    }

    void at(RunningTransition transition, Gate gate) throws InvalidInputException {
        if (raising.isUnderWay()) {
            return;
        }
        Situation situation = situations.after(transition);
        if (!decide.on(gate, situation).isAllowed(false)) {
            throw refusal.of(List.of(mayCreate.refusal(
                    transition.issue().getProjectObject(), situation.record().type(), CreationGate.roles(gate))));
        }
    }
}
