package org.sems.sandbox.workflow;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.status.Status;
import java.time.Clock;
import org.sems.sandbox.issue.IssueRecord;
import org.sems.sandbox.issue.Issues;
import org.sems.sandbox.issue.SandboxIssue;

/** Puts issues on other steps past the engine. The status says the step: see {@link Position}. */
record StepChange(Issues issues, Clock clock) {
    void put(MutableIssue issue, Status status) {
        issues.change(() -> {
            IssueRecord stored = issues.forChange(issue.getId());
            stored.statusId = status.getId();
            stored.updated = clock.millis();
            issues.save(stored);
            ((SandboxIssue) issue).record().statusId = status.getId();
            return null;
        });
    }
}
