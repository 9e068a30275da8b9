package com.atlassian.jira.workflow.condition;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.WorkflowFunctionUtils;
import com.opensymphony.workflow.Condition;
import java.util.Map;

/** The sandbox's own version: a condition sees the issue as it was before the screen (B8). */
@SuppressWarnings("rawtypes")
public abstract class AbstractJiraCondition extends WorkflowFunctionUtils implements Condition {

    public AbstractJiraCondition() {}

    protected Issue getIssue(Map transientVars) {
        Issue original = (Issue) transientVars.get(ORIGINAL_ISSUE_KEY);
        return original != null ? original : (Issue) transientVars.get("issue");
    }
}
