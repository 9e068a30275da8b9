package com.atlassian.jira.workflow.function.issue;

import com.atlassian.jira.issue.MutableIssue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.spi.WorkflowStore;
import java.util.Map;
import org.sems.sandbox.workflow.Position;

/** Jira's own: gives the issue the status of the step that the action leads to. */
@SuppressWarnings("rawtypes")
public class UpdateIssueStatusFunction extends AbstractJiraFunctionProvider {

    public UpdateIssueStatusFunction() {}

    @Override
    public void execute(Map transientVars, Map args, PropertySet properties) {
        MutableIssue issue = getIssue(transientVars);
        Position position = (Position) (WorkflowStore) transientVars.get("store");
        WorkflowDescriptor descriptor = (WorkflowDescriptor) transientVars.get("descriptor");
        String status = (String)
                descriptor.getStep(position.stepId()).getMetaAttributes().get("jira.status.id");
        if (!status.equals(issue.getStatusId())) {
            issue.setStatusId(status);
        }
    }
}
