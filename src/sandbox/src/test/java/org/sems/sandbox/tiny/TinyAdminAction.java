package org.sems.sandbox.tiny;

import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.sal.api.websudo.WebSudoRequired;

@WebSudoRequired
public class TinyAdminAction extends JiraWebActionSupport {
    private static final long serialVersionUID = 1L;

    @Override
    protected String doExecute() {
        return SUCCESS;
    }
}
