package org.sems.sandbox.issue.history;

import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.List;
import org.sems.sandbox.directory.Users;

/** A kept change as Jira's API shows it. */
public final class SandboxChange extends ChangeHistory {
    private final ChangeRecord change;
    private final Users directory;

    SandboxChange(ChangeRecord change, Users directory) {
        super(null, null, null);
        this.change = change;
        this.directory = directory;
    }

    @Override
    public Long getId() {
        return change.id();
    }

    @Override
    public String getAuthorKey() {
        return change.author();
    }

    @Override
    public ApplicationUser getAuthorObject() {
        return change.author() == null ? null : directory.byKey(change.author()).orElse(null);
    }

    @Override
    public Timestamp getTimePerformed() {
        return new Timestamp(change.at());
    }

    @Override
    public List<ChangeItemBean> getChangeItemBeans() {
        return change.items().stream()
                .map(i -> new ChangeItemBean(
                        i.type(), i.field(), i.from(), i.fromText(), i.to(), i.toText(), getTimePerformed()))
                .toList();
    }
}
