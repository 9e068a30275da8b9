package org.sems.jira.record;

import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import javax.annotation.Nullable;
import org.sems.jira.record.field.FieldValues;
import org.sems.jira.record.history.RecordHistory;
import org.sems.record.RecordFacts;

/** Sees issues as records: from the issue, its links, its history and what was decided about it, never from the index. */
public record ReadRecord(
        FieldValues values,
        LinkedRecords links,
        UnlinkedRecords unlinked,
        RecordHistory history,
        Decisions decisions,
        TodaysRatings ratings,
        IssueManager issues,
        AttachmentManager attachments) {

    /** An issue as it is stored, or about to be created. */
    public RecordFacts read(Issue issue, @Nullable ApplicationUser actor) {
        return new JiraRecord(this, issue, issue, actor);
    }

    /** An issue with changes over what is stored. */
    public RecordFacts read(Issue issue, Issue stored, @Nullable ApplicationUser actor) {
        return new JiraRecord(this, issue, stored, actor);
    }
}
