package org.sems.jira.provisioning.workflow;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import org.sems.jira.provisioning.workflow.text.WorkflowHandle;

/** Puts a new version of a workflow in force: an inactive one at once, an active one through its draft. */
public final class PublishWorkflow {
    private final WorkflowManager workflows;
    private final JiraAuthenticationContext authentication;

    public PublishWorkflow(WorkflowManager workflows, JiraAuthenticationContext authentication) {
        this.workflows = workflows;
        this.authentication = authentication;
    }

    /** Any draft is deleted: the caller has checked that nobody's changes are lost. */
    void publish(String name, WorkflowDescriptor descriptor) {
        JiraWorkflow live = workflows.getWorkflow(name);
        boolean active = workflows.isActive(live);
        if (active && workflows.getDraftWorkflow(name) == null) {
            workflows.createDraftWorkflow(user(), name);
        }
        workflows.updateWorkflow(user(), WorkflowHandle.of(name, live.getDescription(), descriptor, active));
        if (active) {
            workflows.overwriteActiveWorkflow(user(), name);
        }
    }

    void changeDraft(String name, WorkflowDescriptor descriptor) {
        String description = workflows.getDraftWorkflow(name).getDescription();
        workflows.updateWorkflow(user(), WorkflowHandle.of(name, description, descriptor, true));
    }

    void create(String name, String description, WorkflowDescriptor descriptor) {
        workflows.copyWorkflow(user(), name, description, WorkflowHandle.of(name, description, descriptor, false));
    }

    private ApplicationUser user() {
        return authentication.getLoggedInUser();
    }
}
