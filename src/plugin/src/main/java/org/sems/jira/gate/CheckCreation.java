package org.sems.jira.gate;

import com.opensymphony.workflow.InvalidInputException;
import java.util.List;
import org.sems.catalogue.recordtype.CreationGate;
import org.sems.gate.Gate;
import org.sems.jira.effect.Raising;
import org.sems.jira.gate.transition.EvaluateTransitionGate;
import org.sems.jira.gate.transition.RefuseTransition;
import org.sems.jira.gate.transition.RunningTransition;
import org.sems.jira.gate.transition.TransitionSituations;
import org.sems.jira.record.MayCreate;
import org.sems.record.Situation;

/**
 * Who may make a record of a type. A user who may not is told who may, and which type to report with instead. A record
 * that a decision raises is made by the app: the gate of the decision has checked the user's right to decide.
 */
public final class CheckCreation {
    private final EvaluateTransitionGate decide;
    private final TransitionSituations situations;
    private final MayCreate mayCreate;
    private final Raising raising;
    private final RefuseTransition refuseTransition;

    public CheckCreation(
            EvaluateTransitionGate decide,
            TransitionSituations situations,
            MayCreate mayCreate,
            Raising raising,
            RefuseTransition refuseTransition) {
        this.decide = decide;
        this.situations = situations;
        this.mayCreate = mayCreate;
        this.raising = raising;
        this.refuseTransition = refuseTransition;
    }

    void check(RunningTransition transition, Gate gate) throws InvalidInputException {
        if (raising.isUnderWay()) {
            return;
        }
        Situation situation = situations.readAfter(transition);
        if (!decide.evaluate(gate, situation).isAllowed(false)) {
            throw refuseTransition.explain(List.of(mayCreate.refusal(
                    transition.issue().getProjectObject(), situation.record().type(), CreationGate.roles(gate))));
        }
    }
}
