package org.sems.jira.ledger.web;

import com.atlassian.jira.issue.Issue;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sems.jira.ledger.LedgerEntry;
import org.sems.jira.ledger.LedgerKind;
import org.sems.jira.ledger.NewLedgerEntry;
import org.sems.jira.membership.Membership;
import org.sems.problem.Problem;

/**
 * The part of one SeMS's ledger that a user may read.
 *
 * @param title  what a SeMS that was removed was called; empty for one that is there
 * @param former the times that count of a SeMS that was removed: what was entered then about these projects, or about the SeMS as a whole;
 *               empty for a ledger that is read as a whole
 * @param only   whether the removed SeMS had these projects alone: then what is about records that were deleted counts as well
 */
record LedgerPart(String semsId, String title, List<Membership> former, boolean only) {

    static LedgerPart whole(String semsId, String title) {
        return new LedgerPart(semsId, title, List.of(), true);
    }

    /** @param issue the record that it is about, as far as the reader may browse it; empty also if it was deleted */
    boolean has(LedgerEntry entry, Optional<Issue> issue) {
        return former.isEmpty()
                || former.stream()
                        .anyMatch(one -> one.covers(entry.at()) && concerns(one, entry.newLedgerEntry(), issue));
    }

    private boolean concerns(Membership one, NewLedgerEntry newLedgerEntry, Optional<Issue> issue) {
        return newLedgerEntry.issueId().isEmpty()
                || issue.map(found -> found.getProjectId() == one.projectId()).orElse(only);
    }

    /** Nothing is shown about the other projects of a SeMS that was removed. */
    List<Problem> reasons(NewLedgerEntry newLedgerEntry) {
        if (former.isEmpty()
                || newLedgerEntry.kind() != LedgerKind.SET_UP && newLedgerEntry.kind() != LedgerKind.REMOVED) {
            return newLedgerEntry.reasons();
        }
        Set<String> projects =
                former.stream().map(one -> String.valueOf(one.projectId())).collect(Collectors.toSet());
        return newLedgerEntry.reasons().stream()
                .filter(reason ->
                        projects.contains(String.valueOf(reason.arguments().get(1))))
                .toList();
    }
}
