package com.atlassian.jira.plugin.customfield;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface CustomFieldTypeModuleDescriptor extends com.atlassian.jira.plugin.JiraResourcedModuleDescriptor<com.atlassian.jira.issue.customfields.CustomFieldType> {
}
