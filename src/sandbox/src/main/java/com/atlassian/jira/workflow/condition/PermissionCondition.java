package com.atlassian.jira.workflow.condition;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;
import org.sems.sandbox.kernel.Services;
import org.sems.sandbox.workflow.PermissionNames;

/** Jira's own: the caller has the permission named by the argument {@code permissionKey} or {@code permission}. */
@SuppressWarnings("rawtypes")
public class PermissionCondition extends AbstractJiraCondition {
    private final Services services;

    public PermissionCondition(Services services) {
        this.services = services;
    }

    @Override
    public boolean passesCondition(Map transientVars, Map args, PropertySet properties) {
        Issue issue = getIssue(transientVars);
        return PermissionNames.may(services, args, issue, getCallerUser(transientVars, args));
    }
}
