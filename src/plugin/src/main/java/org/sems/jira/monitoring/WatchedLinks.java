package org.sems.jira.monitoring;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.link.IssueLink;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.Nullable;
import org.sems.gate.rule.Link;
import org.sems.jira.link.RemovedLinks;
import org.sems.jira.outbox.DecisionMade;
import org.sems.jira.outbox.Outbox;
import org.sems.record.Direction;

/**
 * Keeps the removal of a link that a gate of one of its ends reads: one row for each such end, with the removal or not
 * at all. Everything else, which waits for the record, is left to the background.
 */
public final class WatchedLinks {
    private final GateLinks gates;
    private final RemovedLinks removed;
    private final Outbox outbox;
    private final IssueManager issues;

    public WatchedLinks(GateLinks gates, RemovedLinks removed, Outbox outbox, IssueManager issues) {
        this.gates = gates;
        this.removed = removed;
        this.outbox = outbox;
        this.issues = issues;
    }

    void removed(IssueLink link, String actorKey) {
        gates.linkType(link.getLinkTypeId())
                .ifPresent(type -> readers(link, type).forEach(issue -> {
                    removed.add(issue.getId(), link.getSourceId(), link.getDestinationId(), type, actorKey);
                    settle(Outbox.LINK_REMOVED, issue, actorKey);
                }));
    }

    /** The row of a removal that is not committed yet cannot be seen here: it is looked for afterwards. */
    void made(IssueLink link, String actorKey) {
        gates.linkType(link.getLinkTypeId())
                .ifPresent(type -> readers(link, type).forEach(issue -> settle(Outbox.LINK_MADE, issue, actorKey)));
    }

    private List<Issue> readers(IssueLink link, String type) {
        Issue from = issues.getIssueObject(link.getSourceId());
        Issue to = issues.getIssueObject(link.getDestinationId());
        List<Issue> readers = new ArrayList<>();
        add(readers, from, new Link(type, Direction.OUTWARD), to);
        add(readers, to, new Link(type, Direction.INWARD), from);
        return readers;
    }

    private void add(List<Issue> readers, @Nullable Issue end, Link link, @Nullable Issue other) {
        if (gates.reads(end, link, other)) {
            readers.add(end);
        }
    }

    private void settle(String what, Issue issue, String actorKey) {
        outbox.settleLinks(what, new DecisionMade(issue.getId(), issue.getProjectId(), what, actorKey, ""));
    }
}
