package org.sems.sandbox.workflow;

import com.atlassian.jira.event.DraftWorkflowPublishedEvent;
import com.atlassian.jira.event.WorkflowUpdatedEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowException;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sems.sandbox.issue.IssueEvents;
import org.sems.sandbox.kernel.StandIns;
import org.sems.sandbox.workflow.SandboxWorkflow.WorkflowSubsystemParts;

/** Keeps workflows as {@code OSWorkflowManager} does: a source or handle gives no more than its descriptor. */
public abstract class StandInWorkflowManager implements WorkflowManager {
    private final Workflows workflows;
    private final WorkflowSubsystemParts parts;
    private final StepChange steps;
    private final IssueEvents events;

    protected StandInWorkflowManager(
            Workflows workflows, WorkflowSubsystemParts parts, StepChange steps, IssueEvents events) {
        this.workflows = workflows;
        this.parts = parts;
        this.steps = steps;
        this.events = events;
    }

    @Override
    public Collection<JiraWorkflow> getWorkflows() {
        return workflows.all().stream().map(this::shown).toList();
    }

    @Override
    public List<JiraWorkflow> getWorkflowsIncludingDrafts() {
        return Stream.concat(workflows.all().stream(), workflows.drafts().stream())
                .map(this::shown)
                .toList();
    }

    @Override
    public boolean isActive(JiraWorkflow workflow) {
        return parts.schemes().activeWorkflows().contains(workflow.getName());
    }

    @Override
    public boolean isSystemWorkflow(JiraWorkflow workflow) {
        return Workflows.SYSTEM.equals(workflow.getName());
    }

    public JiraWorkflow getWorkflow(String name) {
        return workflows.live(name).map(this::shown).orElse(null);
    }

    public JiraWorkflow getWorkflow(Issue issue) {
        return getWorkflow(issue.getProjectId(), issue.getIssueTypeId());
    }

    public JiraWorkflow getWorkflow(Long projectId, String issueTypeId) {
        String name = parts.schemes().workflowFor(projectId, issueTypeId);
        return workflows
                .live(name)
                .map(this::shown)
                .orElseThrow(() -> new WorkflowException("There is no workflow '" + name + "'."));
    }

    @Override
    public JiraWorkflow getWorkflowClone(String name) {
        return workflows.live(name).map(record -> shown(record, true)).orElse(null);
    }

    @Override
    public boolean workflowExists(String name) {
        return workflows.live(name).isPresent();
    }

    @Override
    public JiraWorkflow getDraftWorkflow(String parentName) {
        if (!workflowExists(parentName)) {
            throw new IllegalArgumentException("The parent workflow with name '" + parentName + "' does not exist.");
        }
        return workflows.draft(parentName).map(this::shown).orElse(null);
    }

    public JiraWorkflow createDraftWorkflow(ApplicationUser user, String parentName) {
        WorkflowRecord parent = workflows
                .live(parentName)
                .orElseThrow(() -> new IllegalArgumentException(
                        "You can not create a draft workflow of a parent that does not exist."));
        if (!parts.schemes().activeWorkflows().contains(parentName) || parent.id() == 0) {
            throw new IllegalStateException("Cannot create a draft workflow for an inactive parent workflow.");
        }
        if (workflows.draft(parentName).isPresent()) {
            throw new IllegalStateException("Draft workflow already exists for parent '" + parentName + "'.");
        }
        return shown(workflows.save(parentName, parent.description(), parent.xml(), true, key(user)));
    }

    @Override
    public boolean deleteDraftWorkflow(String parentName) {
        Optional<WorkflowRecord> draft = workflows.draft(parentName);
        draft.ifPresent(workflows::delete);
        return draft.isPresent();
    }

    public JiraWorkflow copyWorkflow(ApplicationUser user, String name, String description, JiraWorkflow source) {
        return store(user, name, description, source.getDescriptor());
    }

    private JiraWorkflow store(ApplicationUser user, String name, String description, WorkflowDescriptor descriptor) {
        if (!WorkflowUtil.isAcceptableName(name)) {
            throw new WorkflowException(
                    "The workflow name '" + name + "' is not acceptable: only ASCII characters, no blanks around it.");
        }
        if (workflowExists(name)) {
            throw new WorkflowException("A workflow with the name '" + name + "' already exists.");
        }
        return shown(workflows.save(name, description, checked(descriptor), false, key(user)));
    }

    public void updateWorkflow(ApplicationUser user, JiraWorkflow workflow) {
        Optional<WorkflowRecord> before =
                workflow.isDraftWorkflow() ? workflows.draft(workflow.getName()) : workflows.live(workflow.getName());
        if (workflow.isDraftWorkflow()) {
            before.orElseThrow(() -> new WorkflowException("There is no draft of '" + workflow.getName() + "'."));
        } else if (parts.schemes().activeWorkflows().contains(workflow.getName())) {
            throw new WorkflowException("Cannot save an active workflow: '" + workflow.getName() + "'.");
        } else if (!workflowExists(workflow.getName())) {
            throw new WorkflowException("There is no workflow '" + workflow.getName() + "'.");
        }
        WorkflowRecord saved = workflows.save(
                workflow.getName(),
                workflow.getDescription(),
                checked(workflow.getDescriptor()),
                workflow.isDraftWorkflow(),
                key(user));
        if (!workflow.isDraftWorkflow()) {
            workflow.reset();
        }
        events.publish(new WorkflowUpdatedEvent(shown(saved), shown(before.orElseThrow())));
    }

    /** Without any look at the issues that stand on its steps (B5). */
    public void overwriteActiveWorkflow(ApplicationUser user, String name) {
        WorkflowRecord draft = workflows
                .draft(name)
                .orElseThrow(() -> new WorkflowException("No draft workflow exists for '" + name + "'."));
        WorkflowRecord before = workflows.live(name).orElseThrow();
        WorkflowRecord published = workflows.save(name, draft.description(), draft.xml(), false, key(user));
        workflows.delete(draft);
        events.publish(new DraftWorkflowPublishedEvent(shown(published), shown(before)));
    }

    @Override
    public void deleteWorkflow(JiraWorkflow workflow) {
        if (!workflow.isDraftWorkflow() && (isActive(workflow) || isSystemWorkflow(workflow))) {
            throw new WorkflowException("Cannot delete an active workflow: '" + workflow.getName() + "'.");
        }
        (workflow.isDraftWorkflow() ? workflows.draft(workflow.getName()) : workflows.live(workflow.getName()))
                .ifPresent(workflows::delete);
    }

    /** Puts the issue on the step of a status and writes no history: that is the caller's. */
    public void migrateIssueToWorkflow(MutableIssue issue, JiraWorkflow workflow, Status status) {
        if (workflow.getLinkedStep(status) == null) {
            throw new WorkflowException(
                    "No step of the workflow '" + workflow.getName() + "' has the status '" + status.getName() + "'.");
        }
        steps.put(issue, status);
    }

    /** By the meta attribute {@code jira.issue.editable} of the issue's step: anything but {@code false} lets it be edited (B1). */
    public boolean isEditable(Issue issue) {
        JiraWorkflow workflow = getWorkflow(issue);
        StepDescriptor step = workflow.getLinkedStep(issue.getStatus());
        return step == null
                || !"false".equalsIgnoreCase((String) step.getMetaAttributes().get("jira.issue.editable"));
    }

    JiraWorkflow shown(WorkflowRecord record) {
        return shown(record, record.draft());
    }

    private JiraWorkflow shown(WorkflowRecord record, boolean changeable) {
        return StandIns.create(SandboxWorkflow.class, record, parts, changeable);
    }

    private static String checked(WorkflowDescriptor descriptor) {
        String xml = DescriptorXml.write(descriptor);
        try {
            DescriptorXml.parse(xml).validate();
            return xml;
        } catch (FactoryException e) {
            throw new WorkflowException(e);
        }
    }

    private static String key(ApplicationUser user) {
        return user == null ? null : user.getKey();
    }
}
