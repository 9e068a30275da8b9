package com.atlassian.jira.workflow.function.issue;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.workflow.WorkflowFunctionUtils;
import com.opensymphony.workflow.FunctionProvider;
import java.util.Map;

/** The sandbox's own version: a function changes the issue with the screen's values. */
@SuppressWarnings("rawtypes")
public abstract class AbstractJiraFunctionProvider extends WorkflowFunctionUtils implements FunctionProvider {

    public AbstractJiraFunctionProvider() {}

    protected MutableIssue getIssue(Map transientVars) {
        return (MutableIssue) transientVars.get("issue");
    }
}
