package com.atlassian.jira.plugin.jql.function;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface JqlFunctionModuleDescriptor extends com.atlassian.jira.plugin.JiraResourcedModuleDescriptor<com.atlassian.jira.plugin.jql.function.JqlFunction> {
    public String getFunctionName();
    public boolean isList();
}
