package com.atlassian.jira.plugin.workflow;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface WorkflowPluginValidatorFactory extends com.atlassian.jira.plugin.workflow.WorkflowPluginFactory {
}
