package org.sems.jira.approval.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import javax.annotation.Nullable;
import org.sems.jira.nextsteps.PanelRecords;

/** Shows approvals, exceptions and reviews on records that have any. */
public class HasTrailCondition extends AbstractWebCondition {
    private final PanelRecords records;
    private final ReadTrail trails;

    public HasTrailCondition(PanelRecords records, ReadTrail trails) {
        this.records = records;
        this.trails = trails;
    }

    @Override
    public boolean shouldDisplay(@Nullable ApplicationUser user, JiraHelper helper) {
        return helper.getContextParams().get("issue") instanceof Issue issue
                && records.isRecord(issue)
                && !trails.read(issue).isEmpty();
    }
}
