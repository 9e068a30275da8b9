package org.sems.jira.exchange;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import org.sems.jira.record.MayCreate;

/** What the records of an import are made with. */
public record JiraRecordsAccess(
        IssueService issues,
        IssueManager issueManager,
        PermissionManager permissions,
        DraftInput input,
        Traces traces,
        InFlight inFlight,
        RecordLinks links,
        AssignablePeople people,
        MayCreate mayCreate) {

    JiraRecords of(Project project, ApplicationUser user) {
        return new JiraRecords(this, project, user);
    }
}
