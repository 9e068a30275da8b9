package com.atlassian.jira.user.anonymize;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class UserPropertyChangeParameter implements com.atlassian.jira.user.anonymize.TaskContextAware {
    public UserPropertyChangeParameter(String p0, String p1, com.atlassian.jira.task.context.Context p2) { }
    public String getOriginal() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getTarget() { throw new UnsupportedOperationException("a declaration carries no code"); }
}
