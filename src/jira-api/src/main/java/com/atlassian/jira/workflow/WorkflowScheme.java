package com.atlassian.jira.workflow;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface WorkflowScheme {
    public Long getId();
    public String getName();
    public String getDescription();
    public boolean isDraft();
    public boolean isDefault();
    public String getActualWorkflow(String p0);
    public String getActualDefaultWorkflow();
    public java.util.Map<String, String> getMappings();
    public String getConfiguredDefaultWorkflow();
    public String getConfiguredWorkflow(String p0);

    public static interface Builder<T extends com.atlassian.jira.workflow.WorkflowScheme.Builder<T>> {
        public String getDefaultWorkflow();
        public String getMapping(String p0);
        public java.util.Map<String, String> getMappings();
        public Long getId();
        public boolean isDraft();
        public boolean isDefault();
        public String getDescription();
        public String getName();
        public T setDefaultWorkflow(String p0);
        public T setMapping(String p0, String p1);
        public T setMappings(java.util.Map<String, String> p0);
        public T removeMapping(String p0);
        public T removeDefault();
        public T clearMappings();
        public T removeWorkflow(String p0);
    }
}
