package org.sems.jira.approval.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.Map;
import org.sems.jira.flag.ClearFlags;

/** What the panel of approvals, exceptions and reviews shows. A new one is made for every view of an issue. */
public class ApprovalsPanel implements ContextProvider {
    private final ReadTrail trails;
    private final ApprovalsPage page;
    private final ClearFlags flags;
    private final JiraAuthenticationContext authentication;
    private final XsrfTokenGenerator tokens;

    public ApprovalsPanel(
            ReadTrail trails,
            ApprovalsPage page,
            ClearFlags flags,
            JiraAuthenticationContext authentication,
            XsrfTokenGenerator tokens) {
        this.trails = trails;
        this.page = page;
        this.flags = flags;
        this.authentication = authentication;
        this.tokens = tokens;
    }

    @Override
    public void init(Map<String, String> parameters) {
        // takes none
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Map<String, Object> shown = new HashMap<>(context);
        if (context.get("issue") instanceof Issue issue) {
            HashMap<String, Object> map = page.build(trails.read(issue), authentication.getLoggedInUser());
            map.put("token", tokens.generateToken());
            map.put("record", issue.getKey());
            map.put("clears", flags.offers(issue, authentication.getLoggedInUser()));
            shown.put("page", map);
        }
        return shown;
    }
}
