package com.atlassian.jira.event;

import com.atlassian.jira.workflow.JiraWorkflow;

/** The sandbox's own version: Jira's declaration with code. */
public class WorkflowImportedFromXmlEvent extends AbstractWorkflowEvent {
    public WorkflowImportedFromXmlEvent(JiraWorkflow workflow) {
        super(workflow);
    }
}
