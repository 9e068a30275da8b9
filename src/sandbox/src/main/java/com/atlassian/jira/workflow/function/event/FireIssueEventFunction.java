package com.atlassian.jira.workflow.function.event;

import com.atlassian.jira.workflow.WorkflowFunctionUtils;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.FunctionProvider;
import java.util.Map;
import org.sems.sandbox.issue.IssueEvents;
import org.sems.sandbox.issue.SandboxIssue;
import org.sems.sandbox.kernel.Services;

/** Jira's own: publishes an issue event of the type {@code eventTypeId}. */
@SuppressWarnings("rawtypes")
public class FireIssueEventFunction implements FunctionProvider {
    private final Services services;

    public FireIssueEventFunction(Services services) {
        this.services = services;
    }

    @Override
    public void execute(Map transientVars, Map args, PropertySet properties) {
        SandboxIssue issue = (SandboxIssue) transientVars.get("issue");
        Long type = Long.valueOf(args.get("eventTypeId").toString().trim());
        services.get(IssueEvents.class)
                .publish(
                        issue.again(),
                        WorkflowFunctionUtils.getCallerUserFromArgs(transientVars, Map.of()),
                        type,
                        true);
    }
}
