package org.sems.jira.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import javax.annotation.Nullable;

/** Shows the next steps on records of a SeMS only. */
public class IsRecordCondition extends AbstractWebCondition {
    private final SeenRecords records;

    public IsRecordCondition(SeenRecords records) {
        this.records = records;
    }

    @Override
    public boolean shouldDisplay(@Nullable ApplicationUser user, JiraHelper helper) {
        return helper.getContextParams().get("issue") instanceof Issue issue && records.isRecord(issue);
    }
}
