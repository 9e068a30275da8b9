package org.sems.jira.importing.project;

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
        ImportMarks importMarks,
        RecordInCreation recordInCreation,
        LinkRecords links,
        AssignablePeople people,
        MayCreate mayCreate) {

    public JiraRecords open(Project project, ApplicationUser user) {
        return new JiraRecords(this, project, user);
    }
}
