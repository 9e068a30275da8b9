package com.atlassian.jira.issue.operation;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class IssueOperations {
    public static final com.atlassian.jira.issue.operation.ScreenableIssueOperation CREATE_ISSUE_OPERATION = null;
    public static final com.atlassian.jira.issue.operation.ScreenableIssueOperation EDIT_ISSUE_OPERATION = null;
    public static final com.atlassian.jira.issue.operation.ScreenableIssueOperation VIEW_ISSUE_OPERATION = null;
    public IssueOperations() { }
    public static java.util.Collection<com.atlassian.jira.issue.operation.ScreenableIssueOperation> getIssueOperations() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public static com.atlassian.jira.issue.operation.ScreenableIssueOperation getIssueOperation(Long p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
}
