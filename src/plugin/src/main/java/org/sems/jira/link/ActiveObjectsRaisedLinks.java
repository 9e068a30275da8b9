package org.sems.jira.link;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.List;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.sems.record.Direction;

/** Raised links as rows, which are never changed. */
public final class ActiveObjectsRaisedLinks implements RaisedLinks {
    private final ActiveObjects ao;

    public ActiveObjectsRaisedLinks(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void add(long fromIssueId, long toIssueId, String linkType) {
        ao.executeInTransaction(() -> {
            if (!ends(fromIssueId, linkType, Direction.OUTWARD).contains(toIssueId)) {
                ao.create(
                        RaisedLinkRow.class,
                        new DBParam("FROM_ID", fromIssueId),
                        new DBParam("TO_ID", toIssueId),
                        new DBParam("LINK_TYPE", linkType));
            }
            return null;
        });
    }

    @Override
    public List<Long> ends(long issueId, String linkType, Direction direction) {
        boolean outward = direction == Direction.OUTWARD;
        Query query = Query.select()
                .where((outward ? "FROM_ID" : "TO_ID") + " = ? AND LINK_TYPE = ?", issueId, linkType)
                .order("ID ASC");
        return ao.executeInTransaction(() -> Arrays.stream(ao.find(RaisedLinkRow.class, query))
                .map(row -> outward ? row.getToId() : row.getFromId())
                .distinct()
                .toList());
    }
}
