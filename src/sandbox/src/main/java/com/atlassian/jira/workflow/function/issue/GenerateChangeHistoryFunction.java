package com.atlassian.jira.workflow.function.issue;

import com.atlassian.jira.issue.history.ChangeItemBean;
import com.opensymphony.module.propertyset.PropertySet;
import java.util.List;
import java.util.Map;
import org.sems.sandbox.issue.SandboxIssue;
import org.sems.sandbox.issue.edit.IssueWriter;
import org.sems.sandbox.kernel.Services;

/**
 * Jira's own: tells the history what the transition changed so far, and writes the issue's row as it was read, with these changes. What
 * changes the issue later is not written.
 */
@SuppressWarnings({"rawtypes", "unchecked"})
public class GenerateChangeHistoryFunction extends AbstractJiraFunctionProvider {
    private final Services services;

    public GenerateChangeHistoryFunction(Services services) {
        this.services = services;
    }

    @Override
    public void execute(Map transientVars, Map args, PropertySet properties) {
        List<ChangeItemBean> items = (List<ChangeItemBean>) transientVars.get("changeItems");
        services.get(IssueWriter.class)
                .writeRow((SandboxIssue) getIssue(transientVars), getCallerUser(transientVars, Map.of()), items);
    }
}
