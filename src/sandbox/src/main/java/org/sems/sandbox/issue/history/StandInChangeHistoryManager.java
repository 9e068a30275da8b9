package org.sems.sandbox.issue.history;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryItem;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.sql.Timestamp;
import java.util.ArrayList;
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

    @Override
    public List<ChangeItemBean> getChangeItemsForField(Issue issue, String field, Date since) {
        return getChangeHistoriesSince(issue, since).stream()
                .flatMap(c -> c.getChangeItemBeans().stream())
                .filter(i -> i.getField().equalsIgnoreCase(field))
                .toList();
    }

    @Override
    public List<ChangeHistoryItem> getAllChangeItems(Issue issue) {
        List<ChangeHistoryItem> items = new ArrayList<>();
        for (ChangeRecord change : history.of(issue.getId())) {
            for (ChangeRecord.Item i : change.items()) {
                items.add(new ChangeHistoryItem(
                        (long) items.size(),
                        change.id(),
                        issue.getProjectId(),
                        issue.getId(),
                        issue.getKey(),
                        i.field(),
                        new Timestamp(change.at()),
                        i.fromText(),
                        i.toText(),
                        i.from(),
                        i.to(),
                        change.author()));
            }
        }
        return items;
    }

    public ChangeHistory getChangeHistoryById(Long id) {
        return history.byId(id).map(this::shown).orElse(null);
    }

    private ChangeHistory shown(ChangeRecord change) {
        return new SandboxChange(change, directory);
    }
}
