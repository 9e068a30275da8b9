package org.sems.jira.nextsteps;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.Map;

/** What the panel of the next steps shows. A new one is made for every view of an issue. */
public class NextStepsPanel implements ContextProvider {
    private final FindRecordSteps steps;
    private final NextStepsPage page;
    private final JiraAuthenticationContext authentication;

    public NextStepsPanel(FindRecordSteps steps, NextStepsPage page, JiraAuthenticationContext authentication) {
        this.steps = steps;
        this.page = page;
        this.authentication = authentication;
    }

    @Override
    public void init(Map<String, String> parameters) {
        // takes none
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Map<String, Object> shown = new HashMap<>(context);
        if (context.get("issue") instanceof Issue issue) {
            shown.put("page", page.build(steps.find(issue, authentication.getLoggedInUser())));
        }
        return shown;
    }
}
