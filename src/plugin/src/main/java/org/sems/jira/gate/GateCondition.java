package org.sems.jira.gate;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.Condition;
import java.util.Map;

/** Hides a transition from people who may not make it whatever they enter. Workflows store this name: never rename it. */
@SuppressWarnings("rawtypes")
public final class GateCondition implements Condition {
    private final MayTry mayTry;

    public GateCondition(MayTry mayTry) {
        this.mayTry = mayTry;
    }

    @Override
    public boolean passesCondition(Map transientVars, Map args, PropertySet properties) {
        return mayTry.is(new RunningTransition(transientVars), ModuleArguments.text(args, ModuleArguments.GATE));
    }
}
