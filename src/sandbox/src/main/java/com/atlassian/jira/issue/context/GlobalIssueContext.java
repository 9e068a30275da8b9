package com.atlassian.jira.issue.context;

/** Everywhere. */
public class GlobalIssueContext extends AbstractJiraContext {
    public static final String GLOBAL_CONTEXT_STR = "Global Context";
    private static final JiraContextNode INSTANCE = new GlobalIssueContext();

    public static JiraContextNode getInstance() {
        return INSTANCE;
    }

    @Override
    public boolean isInContext(IssueContext context) {
        return true;
    }

    public Long getProjectId() {
        return null;
    }

    public boolean hasParentContext() {
        return false;
    }

    public JiraContextNode getParent() {
        return null;
    }

    @Override
    public String toString() {
        return GLOBAL_CONTEXT_STR;
    }
}
