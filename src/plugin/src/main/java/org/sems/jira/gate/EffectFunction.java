package org.sems.jira.gate;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.InvalidInputException;
import java.util.Map;
import org.sems.jira.gate.transition.RunningTransition;

/**
 * Evaluates the gate once more where nobody can skip it, and carries out the effects. Workflows store this name: never
 * rename it.
 */
@SuppressWarnings("rawtypes")
public final class EffectFunction implements FunctionProvider {
    private final RunEffectFunction runEffectFunction;

    public EffectFunction(RunEffectFunction runEffectFunction) {
        this.runEffectFunction = runEffectFunction;
    }

    @Override
    public void execute(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
        runEffectFunction.run(new RunningTransition(transientVars), args);
    }
}
