package org.sems.jira.nextsteps;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import javax.annotation.Nullable;

/** Shows the next steps on records of a SeMS only. */
public class IsRecordCondition extends AbstractWebCondition {
    private final PanelRecords records;

    public IsRecordCondition(PanelRecords records) {
        this.records = records;
    }

    @Override
    public boolean shouldDisplay(@Nullable ApplicationUser user, JiraHelper helper) {
        return helper.getContextParams().get("issue") instanceof Issue issue && records.isRecord(issue);
    }
}
