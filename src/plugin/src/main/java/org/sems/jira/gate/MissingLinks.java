package org.sems.jira.gate;

import java.util.List;
import java.util.Set;
import org.sems.gate.Gate;
import org.sems.gate.rule.Link;
import org.sems.jira.link.LinkWords;
import org.sems.jira.link.RemovedLink;
import org.sems.jira.link.RemovedLinks;
import org.sems.problem.Problem;
import org.sems.record.Direction;

/** Links that were removed and that a gate would have read. They refuse nothing: whoever looks at the decision later shall know of them. */
public final class MissingLinks {
    private final RemovedLinks removed;
    private final LinkWords words;

    public MissingLinks(RemovedLinks removed, LinkWords words) {
        this.removed = removed;
        this.words = words;
    }

    List<Problem> of(long issueId, Gate gate) {
        Set<Link> read = gate.reads().links();
        return read.isEmpty()
                ? List.of()
                : removed.ofRecord(issueId).stream()
                        .filter(link -> read.contains(seenFrom(issueId, link)))
                        .map(link -> words.of("ledger.link-missing", link))
                        .distinct()
                        .toList();
    }

    private static Link seenFrom(long issueId, RemovedLink link) {
        return new Link(link.linkType(), issueId == link.fromIssueId() ? Direction.OUTWARD : Direction.INWARD);
    }
}
