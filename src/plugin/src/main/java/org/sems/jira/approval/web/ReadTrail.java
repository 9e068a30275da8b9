package org.sems.jira.approval.web;

import com.atlassian.jira.issue.Issue;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sems.jira.approval.Approvals;
import org.sems.jira.ledger.Ledger;
import org.sems.jira.ledger.LedgerEntry;
import org.sems.jira.ledger.LedgerKind;
import org.sems.jira.ledger.NewLedgerEntry;
import org.sems.jira.record.flag.RecordFlags;
import org.sems.jira.review.Reviews;
import org.sems.problem.Problem;
import org.sems.record.Approval;

/** Reads the trail of a record from the database. Approvals show their own lapse, so it is not read from the ledger. */
public final class ReadTrail {
    private static final Set<LedgerKind> BESIDE_THE_RULES = EnumSet.of(
            LedgerKind.BYPASS,
            LedgerKind.EXCEPTION,
            LedgerKind.LINK_REMOVED,
            LedgerKind.LINK_BACK,
            LedgerKind.LINK_MISSING,
            LedgerKind.FLAG_CLEARED);
    /** The page of the ledger has the rest. */
    private static final int MOST = 10;

    private final Approvals approvals;
    private final Ledger ledger;
    private final Reviews reviews;
    private final RecordFlags flags;

    public ReadTrail(Approvals approvals, Ledger ledger, Reviews reviews, RecordFlags flags) {
        this.approvals = approvals;
        this.ledger = ledger;
        this.reviews = reviews;
        this.flags = flags;
    }

    Trail read(Issue issue) {
        long id = issue.getId();
        return new Trail(
                flags.read(issue),
                approvals(id),
                ledger.ofRecord(id, BESIDE_THE_RULES, MOST),
                reviews.askedOf(id, MOST),
                reviews.everAskedBy(id, MOST));
    }

    /** The ledger has one entry for each, entered with it: the newest first, as they are. */
    private List<EntitledApproval> approvals(long id) {
        List<LedgerEntry> told = new ArrayList<>(ledger.ofRecord(id, Set.of(LedgerKind.APPROVAL), MOST));
        return approvals.ofRecord(id).stream()
                .limit(MOST)
                .map(given -> new EntitledApproval(given, entitledBy(given.approval(), told)))
                .toList();
    }

    private static List<Problem> entitledBy(Approval approval, List<LedgerEntry> told) {
        Optional<NewLedgerEntry> deed = told.stream()
                .filter(entry -> entry.newLedgerEntry().subject().equals(approval.kind())
                        && entry.newLedgerEntry().actorKey().equals(approval.givenBy()))
                .findFirst()
                .filter(told::remove)
                .map(LedgerEntry::newLedgerEntry);
        return deed.map(NewLedgerEntry::entitledBy).orElse(List.of());
    }
}
