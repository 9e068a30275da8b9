package org.sems.jira.gate;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.InvalidInputException;
import java.util.Map;

/** Evaluates the gate once more where nobody can skip it, and brings the effects about. Workflows store this name: never rename it. */
@SuppressWarnings("rawtypes")
public final class EffectFunction implements FunctionProvider {
    private final Phases phases;

    public EffectFunction(Phases phases) {
        this.phases = phases;
    }

    @Override
    public void execute(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
        phases.run(new RunningTransition(transientVars), args);
    }
}
