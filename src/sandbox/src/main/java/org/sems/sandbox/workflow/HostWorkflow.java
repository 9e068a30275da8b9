package org.sems.sandbox.workflow;

import com.atlassian.jira.workflow.TransitionOptions;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.AbstractWorkflow;
import com.opensymphony.workflow.WorkflowContext;
import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.config.Configuration;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.spi.WorkflowEntry;
import com.opensymphony.workflow.spi.WorkflowStore;
import java.net.URL;
import java.util.List;
import java.util.Map;

/**
 * OSWorkflow over one workflow and one issue's position. Conditions, validators and functions are made again each time
 * (B12).
 */
@SuppressWarnings("rawtypes")
final class HostWorkflow extends AbstractWorkflow {
    private final WorkflowClasses classes;
    private final TransitionOptions options;
    private final Runnable whenValidated;

    HostWorkflow(
            String name,
            WorkflowDescriptor descriptor,
            Position position,
            String caller,
            WorkflowClasses classes,
            TransitionOptions options,
            Runnable whenValidated) {
        this.classes = classes;
        this.options = options;
        this.whenValidated = whenValidated;
        this.context = new Caller(caller);
        setConfiguration(new OneWorkflow(name, descriptor, position));
    }

    @Override
    protected Object loadObject(String className) {
        return classes.make(className.trim());
    }

    @Override
    protected boolean passesCondition(
            ConditionDescriptor condition, Map transientVars, PropertySet properties, int stepId)
            throws WorkflowException {
        return options.skipConditions()
                || options.skipPermissions() && classes.asksForPermission(condition)
                || super.passesCondition(condition, transientVars, properties, stepId);
    }

    @Override
    protected void verifyInputs(WorkflowEntry entry, List validators, Map transientVars, PropertySet properties)
            throws WorkflowException {
        if (!options.skipValidators()) {
            super.verifyInputs(entry, validators, transientVars, properties);
        }
        whenValidated.run();
    }

    /** A step without actions is not an end: Jira's closed issues stay where they are. */
    @Override
    protected void checkImplicitFinish(long id) {}

    private record Caller(String key) implements WorkflowContext {
        @Override
        public String getCaller() {
            return key;
        }

        /** The caller of the workflow rolls back when it throws. */
        @Override
        public void setRollbackOnly() {}
    }

    private record OneWorkflow(String name, WorkflowDescriptor descriptor, Position position) implements Configuration {
        @Override
        public boolean isInitialized() {
            return true;
        }

        @Override
        public String getPersistence() {
            return null;
        }

        @Override
        public Map getPersistenceArgs() {
            return Map.of();
        }

        @Override
        public WorkflowDescriptor getWorkflow(String wanted) {
            return descriptor;
        }

        @Override
        public String[] getWorkflowNames() {
            return new String[] {name};
        }

        @Override
        public WorkflowStore getWorkflowStore() {
            return position;
        }

        @Override
        public void load(URL url) {}

        @Override
        public boolean removeWorkflow(String wanted) {
            return false;
        }

        @Override
        public boolean saveWorkflow(String wanted, WorkflowDescriptor saved, boolean replace) {
            return false;
        }
    }
}
