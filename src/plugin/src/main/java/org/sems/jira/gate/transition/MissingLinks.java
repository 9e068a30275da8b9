package org.sems.jira.gate.transition;

import java.util.List;
import java.util.Set;
import org.sems.gate.Gate;
import org.sems.gate.rule.Link;
import org.sems.jira.link.RemovedLink;
import org.sems.jira.link.RemovedLinkTexts;
import org.sems.jira.link.RemovedLinks;
import org.sems.problem.Problem;
import org.sems.record.Direction;

/**
 * Links that were removed and that a gate would have read. They refuse nothing, but are kept for people who look at the
 * decision later.
 */
public final class MissingLinks {
    private final RemovedLinks removed;
    private final RemovedLinkTexts words;

    public MissingLinks(RemovedLinks removed, RemovedLinkTexts words) {
        this.removed = removed;
        this.words = words;
    }

    public List<Problem> find(long issueId, Gate gate) {
        Set<Link> read = gate.reads().links();
        return read.isEmpty()
                ? List.of()
                : removed.ofRecord(issueId).stream()
                        .filter(link -> read.contains(seenFrom(issueId, link)))
                        .map(link -> words.describe("ledger.link-missing", link))
                        .distinct()
                        .toList();
    }

    private static Link seenFrom(long issueId, RemovedLink link) {
        return new Link(link.linkType(), issueId == link.fromIssueId() ? Direction.OUTWARD : Direction.INWARD);
    }
}
