package org.sems.sandbox.issue.edit;

import com.atlassian.jira.issue.util.IssueUpdateBean;
import com.atlassian.jira.issue.util.IssueUpdater;
import java.util.List;
import org.sems.sandbox.issue.IssueEvents;
import org.sems.sandbox.issue.Issues;
import org.sems.sandbox.issue.SandboxIssue;
import org.sems.sandbox.kernel.NotPartOfSandbox;

/** Tells the history what somebody else has changed already. */
public abstract class StandInIssueUpdater implements IssueUpdater {
    private final Issues issues;
    private final IssueWriter writer;
    private final IssueEvents events;

    protected StandInIssueUpdater(Issues issues, IssueWriter writer, IssueEvents events) {
        this.issues = issues;
        this.writer = writer;
        this.events = events;
    }

    @Override
    public void doUpdate(IssueUpdateBean update, boolean generateChangeItems) {
        if (generateChangeItems) {
            throw new NotPartOfSandbox("IssueUpdater.doUpdate with generated change items");
        }
        issues.change(() -> {
            writer.write(
                    (SandboxIssue) update.changed(), update.getApplicationUser(), List.copyOf(update.getChangeItems()));
            if (update.isDispatchEvent()) {
                events.publish(
                        update.changed(), update.getApplicationUser(), update.getEventTypeId(), update.isSendMail());
            }
            return null;
        });
    }
}
