package com.atlassian.jira.workflow.condition;

import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;

/** Jira's own: the caller is the assignee. */
@SuppressWarnings("rawtypes")
public class AllowOnlyAssignee extends AbstractJiraCondition {

    public AllowOnlyAssignee() {}

    @Override
    public boolean passesCondition(Map transientVars, Map args, PropertySet properties) {
        String caller = getCallerKey(transientVars, Map.of());
        return caller != null && caller.equals(getIssue(transientVars).getAssigneeId());
    }
}
