package org.sems.jira.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import javax.annotation.Nullable;

/** Shows approvals, exceptions and reviews on records that have any. */
public class HasTrailCondition extends AbstractWebCondition {
    private final SeenRecords records;
    private final ReadTrail trails;

    public HasTrailCondition(SeenRecords records, ReadTrail trails) {
        this.records = records;
        this.trails = trails;
    }

    @Override
    public boolean shouldDisplay(@Nullable ApplicationUser user, JiraHelper helper) {
        return helper.getContextParams().get("issue") instanceof Issue issue
                && records.isRecord(issue)
                && !trails.of(issue).isEmpty();
    }
}
