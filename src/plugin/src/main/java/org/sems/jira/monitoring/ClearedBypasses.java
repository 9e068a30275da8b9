package org.sems.jira.monitoring;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import java.time.Instant;
import java.util.Date;
import org.sems.jira.record.flag.Bypasses;

/** Records whose flag somebody has cleared in their present state: the same cause does not raise it a second time. */
public final class ClearedBypasses {
    private static final String STATUS = "status";
    private final Bypasses bypasses;
    private final ChangeHistoryManager history;

    public ClearedBypasses(Bypasses bypasses, ChangeHistoryManager history) {
        this.bypasses = bypasses;
        this.history = history;
    }

    boolean hasStoodSince(Issue issue) {
        return bypasses.clearing(issue.getId())
                .filter(clearing -> !hasMovedSince(issue, clearing.at()))
                .isPresent();
    }

    private boolean hasMovedSince(Issue issue, Instant at) {
        return history.getChangeHistoriesSince(issue, Date.from(at)).stream()
                .map(ChangeHistory::getChangeItemBeans)
                .anyMatch(items -> items.stream().anyMatch(item -> STATUS.equalsIgnoreCase(item.getField())));
    }
}
