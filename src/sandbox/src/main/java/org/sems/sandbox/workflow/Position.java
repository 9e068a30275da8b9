package org.sems.sandbox.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.module.propertyset.PropertySetManager;
import com.opensymphony.workflow.query.WorkflowExpressionQuery;
import com.opensymphony.workflow.query.WorkflowQuery;
import com.opensymphony.workflow.spi.SimpleStep;
import com.opensymphony.workflow.spi.SimpleWorkflowEntry;
import com.opensymphony.workflow.spi.Step;
import com.opensymphony.workflow.spi.WorkflowEntry;
import com.opensymphony.workflow.spi.WorkflowStore;
import java.util.Date;
import java.util.List;
import java.util.Map;

/**
 * Where one issue stands, for one run of OSWorkflow. It is not stored: the status is, and says the step. So a change of
 * workflow never leaves a second truth behind.
 */
public final class Position implements WorkflowStore {
    private final long entryId;
    private final String workflow;
    private Step current;

    Position(long entryId, String workflow, Integer stepId) {
        this.entryId = entryId;
        this.workflow = workflow;
        this.current = stepId == null ? null : step(stepId);
    }

    /** The step on which the run has left the issue. */
    public int stepId() {
        return current.getStepId();
    }

    @Override
    public WorkflowEntry createEntry(String name) {
        return entry(WorkflowEntry.CREATED);
    }

    @Override
    public WorkflowEntry findEntry(long id) {
        return entry(WorkflowEntry.ACTIVATED);
    }

    @Override
    public Step createCurrentStep(
            long id, int stepId, String owner, Date start, Date due, String status, long[] previous) {
        current = step(stepId);
        return current;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public List findCurrentSteps(long id) {
        return current == null ? List.of() : List.of(current);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public List findHistorySteps(long id) {
        return List.of();
    }

    @Override
    public PropertySet getPropertySet(long id) {
        return PropertySetManager.getInstance("memory", Map.of());
    }

    @Override
    public Step markFinished(Step step, int actionId, Date finished, String status, String caller) {
        return step;
    }

    @Override
    public void moveToHistory(Step step) {}

    @Override
    public void setEntryState(long id, int state) {}

    @Override
    @SuppressWarnings("rawtypes")
    public void init(Map properties) {}

    @Override
    @SuppressWarnings("rawtypes")
    public List query(WorkflowQuery query) {
        return List.of();
    }

    @Override
    @SuppressWarnings("rawtypes")
    public List query(WorkflowExpressionQuery query) {
        return List.of();
    }

    private WorkflowEntry entry(int state) {
        return new SimpleWorkflowEntry(entryId, workflow, state);
    }

    private Step step(int stepId) {
        return new SimpleStep(1, entryId, stepId, 0, null, new Date(), null, null, "Open", new long[0], null);
    }
}
