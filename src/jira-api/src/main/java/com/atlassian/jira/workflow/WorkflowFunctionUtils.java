package com.atlassian.jira.workflow;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class WorkflowFunctionUtils {
    public static final String ORIGINAL_ISSUE_KEY = "originalissueobject";
    public WorkflowFunctionUtils() { }
    protected com.atlassian.jira.user.ApplicationUser getCallerUser(java.util.Map p0, java.util.Map p1) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public static com.atlassian.jira.user.ApplicationUser getCallerUserFromArgs(java.util.Map p0, java.util.Map p1) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public static String getCallerKey(java.util.Map p0, java.util.Map p1) { throw new UnsupportedOperationException("a declaration carries no code"); }
}
