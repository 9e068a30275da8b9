package org.sems.jira.monitoring.gates;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sems.catalogue.recordtype.RecordFlag;
import org.sems.jira.ledger.Ledger;
import org.sems.jira.ledger.LedgerKind;
import org.sems.jira.ledger.NewLedgerEntry;
import org.sems.jira.ledger.StoredMinute;
import org.sems.jira.record.flag.RecordFlags;
import org.sems.jira.record.lock.RecordTransactions;
import org.sems.problem.Problem;

/**
 * Flags a record for a move past gates and enters it in the ledger, in the name of the user who moved it; once for each
 * move.
 */
public final class FlagBypasses {
    private static final String MOVED = "ledger.moved-past-gates";
    private static final int LATEST = 200;
    private final Ledger ledger;
    private final RecordFlags flags;
    private final RecordTransactions transactions;

    public FlagBypasses(Ledger ledger, RecordFlags flags, RecordTransactions transactions) {
        this.ledger = ledger;
        this.flags = flags;
        this.transactions = transactions;
    }

    void flag(String semsId, long issueId, List<StatusChange> moves) {
        for (StatusChange statusChange : moves) {
            if (!isTold(issueId, statusChange)) {
                transactions.holding(issueId, () -> tell(semsId, issueId, statusChange));
            }
        }
    }

    /** Another node may have been faster. */
    private void tell(String semsId, long issueId, StatusChange statusChange) {
        if (!isTold(issueId, statusChange)) {
            flags.store(issueId, Optional.empty(), Set.of(RecordFlag.GATE_BYPASSED), Set.of());
            ledger.add(new NewLedgerEntry(
                    semsId,
                    Optional.of(issueId),
                    LedgerKind.BYPASS,
                    statusChange.authorKey(),
                    statusChange.to(),
                    List.of(why(statusChange)),
                    ""));
        }
    }

    private boolean isTold(long issueId, StatusChange statusChange) {
        return ledger.ofRecord(issueId, Set.of(LedgerKind.BYPASS), LATEST).stream()
                .anyMatch(entry -> entry.newLedgerEntry().reasons().contains(why(statusChange)));
    }

    /** The number of the change is not shown: it tells two moves of the same minute apart. */
    private static Problem why(StatusChange statusChange) {
        return Problem.of(
                MOVED,
                statusChange.from(),
                statusChange.to(),
                StoredMinute.text(statusChange.at()),
                String.valueOf(statusChange.change()));
    }
}
