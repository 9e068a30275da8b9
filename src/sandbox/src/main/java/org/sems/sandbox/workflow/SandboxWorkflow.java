package org.sems.sandbox.workflow;

import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowException;
import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.Nullable;
import org.sems.sandbox.constants.Constants;
import org.sems.sandbox.directory.Users;

/**
 * A stored workflow as Jira's API shows it. The descriptor of one in force is the one that all its readers share; a draft and a clone have
 * a copy of their own to be changed, read when it is first asked for.
 */
public abstract class SandboxWorkflow implements JiraWorkflow {
    static final String STATUS = "jira.status.id";
    private final WorkflowRecord record;
    private final WorkflowSubsystemParts parts;
    private final boolean changeable;

    @Nullable
    private WorkflowDescriptor copy;

    protected SandboxWorkflow(WorkflowRecord record, WorkflowSubsystemParts parts, boolean changeable) {
        this.record = record;
        this.parts = parts;
        this.changeable = changeable;
    }

    /** What a workflow asks of its surroundings. */
    record WorkflowSubsystemParts(Workflows workflows, WorkflowSchemes schemes, Constants constants, Users directory) {}

    @Override
    public String getName() {
        return record.name();
    }

    @Override
    public String getDescription() {
        return record.description();
    }

    @Override
    public synchronized WorkflowDescriptor getDescriptor() {
        if (!changeable) {
            return parts.workflows().descriptor(record);
        }
        if (copy == null) {
            copy = parsed();
        }
        return copy;
    }

    private WorkflowDescriptor parsed() {
        try {
            return DescriptorXml.parse(record.xml());
        } catch (FactoryException e) {
            throw new WorkflowException(e);
        }
    }

    @Override
    public boolean isActive() {
        return !record.draft() && parts.schemes().activeWorkflows().contains(record.name());
    }

    @Override
    public boolean isSystemWorkflow() {
        return record.id() == 0;
    }

    @Override
    public boolean isDefault() {
        return isSystemWorkflow();
    }

    @Override
    public boolean isEditable() {
        return !isSystemWorkflow() && !isActive();
    }

    @Override
    public boolean isDraftWorkflow() {
        return record.draft();
    }

    @Override
    public boolean hasDraftWorkflow() {
        return !record.draft() && parts.workflows().draft(record.name()).isPresent();
    }

    @Override
    public String getMode() {
        return record.draft() ? DRAFT : LIVE;
    }

    @Override
    public Date getUpdatedDate() {
        return record.updated() == 0 ? null : new Date(record.updated());
    }

    @Override
    public ApplicationUser getUpdateAuthor() {
        return record.author() == null
                ? null
                : parts.directory().byKey(record.author()).orElse(null);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Collection<ActionDescriptor> getAllActions() {
        Map<Integer, ActionDescriptor> actions = new LinkedHashMap<>();
        ((List<ActionDescriptor>) getDescriptor().getInitialActions()).forEach(a -> actions.put(a.getId(), a));
        ((List<ActionDescriptor>) getDescriptor().getGlobalActions()).forEach(a -> actions.put(a.getId(), a));
        ((Map<?, ActionDescriptor>) getDescriptor().getCommonActions())
                .values()
                .forEach(a -> actions.put(a.getId(), a));
        steps().forEach(s -> ((List<ActionDescriptor>) s.getActions()).forEach(a -> actions.put(a.getId(), a)));
        return actions.values();
    }

    @Override
    public Collection<ActionDescriptor> getActionsByName(String name) {
        return getAllActions().stream().filter(a -> a.getName().equals(name)).toList();
    }

    @Override
    public StepDescriptor getLinkedStep(Status status) {
        return status == null
                ? null
                : steps().stream()
                        .filter(s -> status.getId().equals(getLinkedStatusId(s)))
                        .findFirst()
                        .orElse(null);
    }

    @Override
    public String getLinkedStatusId(StepDescriptor step) {
        return step == null ? null : (String) step.getMetaAttributes().get(STATUS);
    }

    @Override
    public Collection<StepDescriptor> getStepsForTransition(ActionDescriptor action) {
        return steps().stream()
                .filter(s -> s.getActions().stream().anyMatch(a -> ((ActionDescriptor) a).getId() == action.getId()))
                .toList();
    }

    @Override
    public boolean isInitialAction(ActionDescriptor action) {
        return getDescriptor().getInitialActions().stream()
                .anyMatch(a -> ((ActionDescriptor) a).getId() == action.getId());
    }

    @Override
    public boolean isCommonAction(ActionDescriptor action) {
        return getDescriptor().getCommonActions().containsKey(action.getId());
    }

    @Override
    public boolean isGlobalAction(ActionDescriptor action) {
        return getDescriptor().getGlobalActions().stream()
                .anyMatch(a -> ((ActionDescriptor) a).getId() == action.getId());
    }

    @Override
    public String getActionType(ActionDescriptor action) {
        return isInitialAction(action)
                ? "initial"
                : isCommonAction(action) ? "common" : isGlobalAction(action) ? "global" : "ordinary";
    }

    @Override
    public void reset() {}

    @Override
    public int compareTo(JiraWorkflow other) {
        return getName().compareTo(other.getName());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SandboxWorkflow workflow
                && record.name().equals(workflow.record.name())
                && record.draft() == workflow.record.draft();
    }

    @Override
    public int hashCode() {
        return record.name().hashCode();
    }

    @Override
    public String toString() {
        return record.name();
    }

    @SuppressWarnings("unchecked")
    private List<StepDescriptor> steps() {
        return getDescriptor().getSteps();
    }
}
