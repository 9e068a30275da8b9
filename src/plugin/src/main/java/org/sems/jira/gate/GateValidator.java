package org.sems.jira.gate;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.Map;
import org.sems.jira.gate.transition.ModuleArguments;
import org.sems.jira.gate.transition.RunningTransition;

/** Refuses a transition whose gate is not passed, with all reasons. Workflows store this name: never rename it. */
@SuppressWarnings("rawtypes")
public final class GateValidator implements Validator {
    private final CheckGate checkGate;

    public GateValidator(CheckGate checkGate) {
        this.checkGate = checkGate;
    }

    @Override
    public void validate(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
        checkGate.check(new RunningTransition(transientVars), ModuleArguments.text(args, ModuleArguments.GATE));
    }
}
