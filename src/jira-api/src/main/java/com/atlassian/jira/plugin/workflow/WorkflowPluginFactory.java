package com.atlassian.jira.plugin.workflow;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface WorkflowPluginFactory {
    public java.util.Map<String, ?> getVelocityParams(String p0, com.opensymphony.workflow.loader.AbstractDescriptor p1);
    public java.util.Map<String, ?> getDescriptorParams(java.util.Map<String, Object> p0);
}
