package org.sems.jira.monitoring;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.sems.jira.approval.GivenApproval;

/** When a record came into the state in which it stands, by Jira's history, and which approvals can have led it there. */
public final class LastMove {
    private static final String STATUS = "status";
    private final ChangeHistoryManager history;

    public LastMove(ChangeHistoryManager history) {
        this.history = history;
    }

    /**
     * Whether the approval stood when the record came into its state. One that had ended before, or a record whose
     * history does not have the way, proves nothing.
     *
     * @param same ids of the statuses that are this state: going from one to another is no move
     */
    boolean isLedBy(GivenApproval ended, Issue issue, Set<String> same) {
        return ended.lapse()
                .flatMap(lapse -> into(issue, same).map(at -> !lapse.at().isBefore(asExactAs(lapse.at(), at))))
                .orElse(false);
    }

    /** Some databases cut off fractions of a second: then the whole second counts. */
    private static Instant asExactAs(Instant lapse, Instant at) {
        return lapse.getNano() == 0 ? at.truncatedTo(ChronoUnit.SECONDS) : at;
    }

    private Optional<Instant> into(Issue issue, Set<String> same) {
        return history.getChangeHistories(issue).stream()
                .filter(change -> moves(change, same))
                .max(Comparator.comparing(ChangeHistory::getTimePerformed).thenComparing(ChangeHistory::getId))
                .filter(change -> leadsInto(change, same))
                .map(change -> change.getTimePerformed().toInstant());
    }

    private static boolean moves(ChangeHistory change, Set<String> same) {
        return change.getChangeItemBeans().stream()
                .anyMatch(item -> STATUS.equalsIgnoreCase(item.getField())
                        && !(same.contains(item.getFrom()) && same.contains(item.getTo())));
    }

    private static boolean leadsInto(ChangeHistory change, Set<String> same) {
        return change.getChangeItemBeans().stream()
                .anyMatch(item -> STATUS.equalsIgnoreCase(item.getField()) && same.contains(item.getTo()));
    }
}
