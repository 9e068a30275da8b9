package com.atlassian.jira.workflow;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface WorkflowScheme {
    public Long getId();
    public String getName();
    public boolean isDefault();
    public String getActualDefaultWorkflow();
    public java.util.Map<String, String> getMappings();

    public static interface Builder<T extends com.atlassian.jira.workflow.WorkflowScheme.Builder<T>> {
        public boolean isDefault();
        public String getName();
        public T setDefaultWorkflow(String p0);
        public T setMapping(String p0, String p1);
        public T setMappings(java.util.Map<String, String> p0);
    }
}
