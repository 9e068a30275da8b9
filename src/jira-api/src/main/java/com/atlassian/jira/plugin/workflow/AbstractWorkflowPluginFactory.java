package com.atlassian.jira.plugin.workflow;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public abstract class AbstractWorkflowPluginFactory implements com.atlassian.jira.plugin.workflow.WorkflowPluginFactory {
    public AbstractWorkflowPluginFactory() { }
    public java.util.Map<String, Object> getVelocityParams(String p0, com.opensymphony.workflow.loader.AbstractDescriptor p1) { throw new UnsupportedOperationException("a declaration carries no code"); }
    protected abstract void getVelocityParamsForInput(java.util.Map<String, Object> p0);
    protected abstract void getVelocityParamsForEdit(java.util.Map<String, Object> p0, com.opensymphony.workflow.loader.AbstractDescriptor p1);
    protected abstract void getVelocityParamsForView(java.util.Map<String, Object> p0, com.opensymphony.workflow.loader.AbstractDescriptor p1);
    protected String extractSingleParam(java.util.Map<String, Object> p0, String p1) { throw new UnsupportedOperationException("a declaration carries no code"); }
}
