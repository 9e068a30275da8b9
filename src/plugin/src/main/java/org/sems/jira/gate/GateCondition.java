package org.sems.jira.gate;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.Condition;
import java.util.Map;
import org.sems.jira.gate.transition.ModuleArguments;
import org.sems.jira.gate.transition.RunningTransition;

/**
 * Hides a transition from people who may never make it, independent of what they enter. Workflows store this name:
 * never rename it.
 */
@SuppressWarnings("rawtypes")
public final class GateCondition implements Condition {
    private final CheckWho checkWho;

    public GateCondition(CheckWho checkWho) {
        this.checkWho = checkWho;
    }

    @Override
    public boolean passesCondition(Map transientVars, Map args, PropertySet properties) {
        return checkWho.allows(new RunningTransition(transientVars), ModuleArguments.text(args, ModuleArguments.GATE));
    }
}
