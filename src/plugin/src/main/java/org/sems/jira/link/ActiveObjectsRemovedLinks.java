package org.sems.jira.link;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.sems.jira.store.ColumnTexts;

/** Removed links as rows that go when they are settled. */
public final class ActiveObjectsRemovedLinks implements RemovedLinks {
    private final ActiveObjects ao;
    private final Clock clock;

    public ActiveObjectsRemovedLinks(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    @Override
    public void add(long issueId, long fromIssueId, long toIssueId, String linkType, String byUserKey) {
        ao.executeInTransaction(() -> ao.create(
                        RemovedLinkRow.class,
                        new DBParam("ISSUE_ID", issueId),
                        new DBParam("FROM_ID", fromIssueId),
                        new DBParam("TO_ID", toIssueId),
                        new DBParam("LINK_TYPE", linkType),
                        new DBParam("REMOVED_BY_KEY", byUserKey),
                        new DBParam("REMOVED_AT", Date.from(clock.instant())))
                .getID());
    }

    @Override
    public List<RemovedLink> ofRecord(long issueId) {
        Query query = Query.select().where("ISSUE_ID = ?", issueId).order("ID ASC");
        return ao.executeInTransaction(() -> Arrays.stream(ao.find(RemovedLinkRow.class, query))
                .map(ActiveObjectsRemovedLinks::link)
                .toList());
    }

    @Override
    public List<Long> records() {
        return ao.executeInTransaction(
                () -> Arrays.stream(ao.find(RemovedLinkRow.class, Query.select().order("ID ASC")))
                        .map(RemovedLinkRow::getIssueId)
                        .distinct()
                        .toList());
    }

    @Override
    public void markReported(RemovedLink link) {
        ao.executeInTransaction(() -> {
            row(link).ifPresent(row -> {
                row.setToldAt(Date.from(clock.instant()));
                row.save();
            });
            return null;
        });
    }

    @Override
    public void settle(RemovedLink link) {
        ao.executeInTransaction(() -> {
            row(link).ifPresent(ao::delete);
            return null;
        });
    }

    private Optional<RemovedLinkRow> row(RemovedLink link) {
        return Arrays.stream(ao.find(RemovedLinkRow.class, Query.select().where("ID = ?", (int) link.id())))
                .findFirst();
    }

    private static RemovedLink link(RemovedLinkRow row) {
        return new RemovedLink(
                row.getID(),
                row.getIssueId(),
                row.getFromId(),
                row.getToId(),
                row.getLinkType(),
                ColumnTexts.orEmpty(row.getRemovedByKey()),
                row.getToldAt() != null);
    }
}
