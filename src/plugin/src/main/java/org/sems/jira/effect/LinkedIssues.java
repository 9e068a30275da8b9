package org.sems.jira.effect;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.sems.jira.record.IsInSems;
import org.sems.jira.record.field.RecordFields;
import org.sems.problem.Problem;
import org.sems.problem.Refused;
import org.sems.record.Direction;
import org.sems.sems.SemsRegister;

/**
 * Links of a record to records, by our keys, including records that the user may not see: an effect is done by the
 * system.
 */
public final class LinkedIssues {
    private final IssueLinkManager links;
    private final IssueManager issues;
    private final RecordFields fields;
    private final SemsRegister register;

    public LinkedIssues(IssueLinkManager links, IssueManager issues, RecordFields fields, SemsRegister register) {
        this.links = links;
        this.issues = issues;
        this.fields = fields;
        this.register = register;
    }

    /**
     * The linked issues of these record types, each once; of any record type if none is named. An issue outside any
     * SeMS is no record, even if its type is one of ours: other projects share our issue types.
     */
    List<Issue> linked(Issue issue, String linkType, Direction direction, List<String> recordTypes) {
        long type = typeId(linkType);
        Stream<Issue> others = direction == Direction.OUTWARD
                ? links.getOutwardLinks(issue.getId()).stream()
                        .filter(link -> link.getLinkTypeId() == type)
                        .map(IssueLink::getDestinationObject)
                : links.getInwardLinks(issue.getId()).stream()
                        .filter(link -> link.getLinkTypeId() == type)
                        .map(IssueLink::getSourceObject);
        return records(others, recordTypes);
    }

    /** Those of these issues that are there and are records of these types; of any record type if none is named. */
    List<Issue> among(List<Long> issueIds, List<String> recordTypes) {
        return records(issueIds.stream().map(issues::getIssueObject), recordTypes);
    }

    private List<Issue> records(Stream<? extends Issue> some, List<String> recordTypes) {
        IsInSems isInSems = new IsInSems(register);
        return some.filter(Objects::nonNull)
                .filter(issue -> isOfType(issue, recordTypes) && isInSems.test(issue))
                .<Issue>map(issue -> issue)
                .distinct()
                .toList();
    }

    private boolean isOfType(Issue issue, List<String> recordTypes) {
        return fields.recordTypeOf(issue.getIssueTypeId())
                .filter(type -> recordTypes.isEmpty() || recordTypes.contains(type))
                .isPresent();
    }

    /** Makes the link unless it is there. */
    void link(Issue issue, String linkType, Direction direction, long other, ApplicationUser actor) {
        long from = direction == Direction.OUTWARD ? issue.getId() : other;
        long to = direction == Direction.OUTWARD ? other : issue.getId();
        long type = typeId(linkType);
        if (links.getIssueLink(from, to, type) != null) {
            return;
        }
        try {
            links.createIssueLink(from, to, type, null, actor);
        } catch (CreateException e) {
            throw new Refused(Problem.of("effect.refused-by-jira", String.valueOf(e.getMessage())));
        }
    }

    private long typeId(String linkType) {
        return fields.linkTypeId(linkType).orElseThrow(() -> new Refused(Problem.of("effect.not-set-up")));
    }
}
