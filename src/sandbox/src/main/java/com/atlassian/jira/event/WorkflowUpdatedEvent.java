package com.atlassian.jira.event;

import com.atlassian.jira.workflow.JiraWorkflow;

/** The sandbox's own version: Jira's declaration with code. */
public class WorkflowUpdatedEvent extends AbstractWorkflowEvent {
    private final JiraWorkflow original;

    public WorkflowUpdatedEvent(JiraWorkflow workflow, JiraWorkflow original) {
        super(workflow);
        this.original = original;
    }

    public JiraWorkflow getOriginalWorkflow() {
        return original;
    }
}
