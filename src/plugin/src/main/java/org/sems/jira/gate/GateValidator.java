package org.sems.jira.gate;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.Map;

/** Refuses a transition whose gate is not passed, with all reasons. Workflows store this name: never rename it. */
@SuppressWarnings("rawtypes")
public final class GateValidator implements Validator {
    private final HoldGate holdGate;

    public GateValidator(HoldGate holdGate) {
        this.holdGate = holdGate;
    }

    @Override
    public void validate(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
        holdGate.at(new RunningTransition(transientVars), ModuleArguments.text(args, ModuleArguments.GATE));
    }
}
