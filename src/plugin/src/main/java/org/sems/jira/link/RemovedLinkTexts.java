package org.sems.jira.link;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import org.sems.gate.rule.Term;
import org.sems.problem.Problem;
import org.sems.record.Direction;

/**
 * A removed link in words. Keys of records stand as arguments, so that keys which the reader may not see can be left
 * out.
 */
public final class RemovedLinkTexts {
    private final IssueManager issues;

    public RemovedLinkTexts(IssueManager issues) {
        this.issues = issues;
    }

    /** @param code of a text with three arguments: key, link type as read from there, key; {@code CODE-deleted} has the link type alone */
    public Problem describe(String code, RemovedLink link) {
        Issue from = issues.getIssueObject(link.fromIssueId());
        Issue to = issues.getIssueObject(link.toIssueId());
        if (from == null || to == null) {
            return Problem.of(
                    code + "-deleted",
                    Term.link(
                            link.linkType(),
                            link.issueId() == link.fromIssueId() ? Direction.OUTWARD : Direction.INWARD));
        }
        return Problem.of(code, from.getKey(), Term.link(link.linkType(), Direction.OUTWARD), to.getKey());
    }
}
