package com.atlassian.jira.issue.context;

/** Everywhere. */
public class GlobalIssueContext extends AbstractJiraContext {
    public static final String GLOBAL_CONTEXT_STR = "Global Context";
    private static final JiraContextNode INSTANCE = new GlobalIssueContext();

    public static JiraContextNode getInstance() {
        return INSTANCE;
    }

    public Long getProjectId() {
        return null;
    }

    @Override
    public String toString() {
        return GLOBAL_CONTEXT_STR;
    }
}
