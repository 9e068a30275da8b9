package com.atlassian.jira.plugin.workflow;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface JiraWorkflowPluginConstants {
    public static final String RESOURCE_NAME_VIEW = "view";
    public static final String RESOURCE_NAME_INPUT_PARAMETERS = "input-parameters";
    public static final String RESOURCE_NAME_EDIT_PARAMETERS = "edit-parameters";
}
