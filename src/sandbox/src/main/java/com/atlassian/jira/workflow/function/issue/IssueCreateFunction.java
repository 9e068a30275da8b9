package com.atlassian.jira.workflow.function.issue;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Map;
import org.sems.sandbox.issue.SandboxIssue;
import org.sems.sandbox.issue.edit.IssueWriter;
import org.sems.sandbox.kernel.Services;
import org.sems.sandbox.workflow.Position;

/** Jira's own: stores the new issue in the status of the first step. */
@SuppressWarnings("rawtypes")
public class IssueCreateFunction extends AbstractJiraFunctionProvider {
    private final Services services;

    public IssueCreateFunction(Services services) {
        this.services = services;
    }

    @Override
    public void execute(Map transientVars, Map args, PropertySet properties) {
        SandboxIssue issue = (SandboxIssue) getIssue(transientVars);
        Position position = (Position) transientVars.get("store");
        WorkflowDescriptor descriptor = (WorkflowDescriptor) transientVars.get("descriptor");
        issue.setStatusId((String)
                descriptor.getStep(position.stepId()).getMetaAttributes().get("jira.status.id"));
        services.get(IssueWriter.class).create(issue, getCallerUser(transientVars, Map.of()));
    }
}
