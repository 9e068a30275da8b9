package com.atlassian.jira.workflow;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class TransitionOptions {
    public static com.atlassian.jira.workflow.TransitionOptions defaults() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public boolean skipConditions() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public boolean skipValidators() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public boolean skipPermissions() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public java.util.Map<String, Object> getWorkflowParams() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public static com.atlassian.jira.workflow.TransitionOptions toTransitionOptions(java.util.Map<String, Object> p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    private TransitionOptions() { }

    public static class Builder {
        public Builder() { }
        public com.atlassian.jira.workflow.TransitionOptions.Builder skipConditions() { throw new UnsupportedOperationException("a declaration carries no code"); }
        public com.atlassian.jira.workflow.TransitionOptions.Builder skipValidators() { throw new UnsupportedOperationException("a declaration carries no code"); }
        public com.atlassian.jira.workflow.TransitionOptions.Builder skipPermissions() { throw new UnsupportedOperationException("a declaration carries no code"); }
        public com.atlassian.jira.workflow.TransitionOptions build() { throw new UnsupportedOperationException("a declaration carries no code"); }
    }
}
