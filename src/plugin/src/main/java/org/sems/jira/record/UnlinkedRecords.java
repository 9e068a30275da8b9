package org.sems.jira.record;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.annotation.Nullable;
import org.sems.jira.link.RaisedLinks;
import org.sems.jira.review.RequestedReview;
import org.sems.jira.review.Reviews;
import org.sems.record.Direction;
import org.sems.record.LinkedRecord;

/**
 * Finds the records that count for another one whether or not a link leads to them, by what effects have kept of their work. One that was
 * deleted is no record any more.
 */
public final class UnlinkedRecords {
    private final LinkedRecords links;
    private final RaisedLinks raised;
    private final Reviews reviews;
    private final IssueManager issues;

    public UnlinkedRecords(LinkedRecords links, RaisedLinks raised, Reviews reviews, IssueManager issues) {
        this.links = links;
        this.raised = raised;
        this.reviews = reviews;
        this.issues = issues;
    }

    List<LinkedRecord> raised(Issue issue, String linkType, Direction direction, @Nullable ApplicationUser actor) {
        return issue.getId() == null
                ? List.of()
                : seen(issue, raised.ends(issue.getId(), linkType, direction).stream(), actor);
    }

    List<LinkedRecord> asked(Issue issue, @Nullable ApplicationUser actor) {
        return issue.getId() == null
                ? List.of()
                : seen(
                        issue,
                        reviews.askedBy(issue.getId()).stream()
                                .map(RequestedReview::targetIssueId)
                                .distinct(),
                        actor);
    }

    private List<LinkedRecord> seen(Issue from, Stream<Long> others, @Nullable ApplicationUser actor) {
        return links.seen(from, others.map(issues::getIssueObject).filter(Objects::nonNull), actor);
    }
}
