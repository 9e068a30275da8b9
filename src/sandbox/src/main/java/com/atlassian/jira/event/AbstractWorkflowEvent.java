package com.atlassian.jira.event;

import com.atlassian.jira.workflow.JiraWorkflow;

/** The sandbox's own version: Jira's declaration with code. */
public abstract class AbstractWorkflowEvent extends AbstractEvent {
    private final JiraWorkflow workflow;

    public AbstractWorkflowEvent(JiraWorkflow workflow) {
        this.workflow = workflow;
    }

    public JiraWorkflow getWorkflow() {
        return workflow;
    }
}
