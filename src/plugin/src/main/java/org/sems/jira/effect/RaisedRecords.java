package org.sems.jira.effect;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalLong;

/** Finds what an interrupted effect has made, so that no effect makes two. */
public final class RaisedRecords {
    /** Jira keeps times to the second on some databases. */
    private static final long ROUNDING = 1_000;

    private final IssueManager issues;
    private final EffectMarks effectMarks;

    public RaisedRecords(IssueManager issues, EffectMarks effectMarks) {
        this.issues = issues;
        this.effectMarks = effectMarks;
    }

    /**
     * What an earlier try has made since it was begun: the record with its mark, else one without any mark that is like the one that was
     * about to be made. The newest records are looked at first, and none that is older than the try.
     */
    OptionalLong find(
            String effectKey,
            CreationProgress begun,
            long project,
            String issueType,
            String summary,
            String creatorKey) {
        if (!begun.isBegun()) {
            return OptionalLong.empty();
        }
        OptionalLong alike = OptionalLong.empty();
        for (Long id : idsOf(project).stream().sorted(Comparator.reverseOrder()).toList()) {
            Issue issue = issues.getIssueObject(id);
            if (issue != null && issue.getCreated().getTime() < begun.since() - ROUNDING) {
                break;
            }
            Optional<String> mark = effectMarks.find(id);
            if (mark.filter(effectKey::equals).isPresent()) {
                return OptionalLong.of(id);
            }
            if (issue != null
                    && mark.isEmpty()
                    && issue.getIssueTypeId().equals(issueType)
                    && issue.getSummary().equals(summary)
                    && creatorKey.equals(issue.getCreatorId())) {
                alike = OptionalLong.of(id);
            }
        }
        return alike;
    }

    private Collection<Long> idsOf(long project) {
        try {
            return issues.getIssueIdsForProject(project);
        } catch (Exception e) { // declared by Jira as GenericEntityException, of a library that we do not import
            throw new IllegalStateException(e);
        }
    }
}
