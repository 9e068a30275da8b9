package org.sems.sandbox.issue.history;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.Date;
import java.util.List;
import org.sems.sandbox.directory.Users;

/** Reads the history, oldest change first. */
public abstract class StandInChangeHistoryManager implements ChangeHistoryManager {
    private final History history;
    private final Users directory;

    protected StandInChangeHistoryManager(History history, Users directory) {
        this.history = history;
        this.directory = directory;
    }

    @Override
    public List<ChangeHistory> getChangeHistories(Issue issue) {
        return history.of(issue.getId()).stream().map(this::shown).toList();
    }

    @Override
    public List<ChangeHistory> getChangeHistoriesSince(Issue issue, Date since) {
        return history.of(issue.getId()).stream()
                .filter(c -> c.at() >= since.getTime())
                .map(this::shown)
                .toList();
    }

    @Override
    public List<ChangeItemBean> getChangeItemsForField(Issue issue, String field) {
        return getChangeHistories(issue).stream()
                .flatMap(c -> c.getChangeItemBeans().stream())
                .filter(i -> i.getField().equalsIgnoreCase(field))
                .toList();
    }

    private ChangeHistory shown(ChangeRecord change) {
        return new SandboxChange(change, directory);
    }
}
