package org.sems.jira.watch.gates;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sems.catalogue.RecordFlag;
import org.sems.jira.approval.Deed;
import org.sems.jira.approval.Ledger;
import org.sems.jira.approval.LedgerKind;
import org.sems.jira.approval.Moment;
import org.sems.jira.record.RecordFlags;
import org.sems.problem.Problem;

/** Flags a record for a move past gates and tells the ledger, in the name of who moved it; once for each move. */
public final class FlagMoves {
    private static final String MOVED = "ledger.moved-past-gates";
    private static final int LATEST = 200;
    private final Ledger ledger;
    private final RecordFlags flags;
    private final ActiveObjects ao;

    public FlagMoves(Ledger ledger, RecordFlags flags, ActiveObjects ao) {
        this.ledger = ledger;
        this.flags = flags;
        this.ao = ao;
    }

    void flag(String semsId, long issueId, List<Move> moves) {
        for (Move move : moves) {
            if (!isTold(issueId, move)) {
                ao.executeInTransaction(() -> {
                    flags.store(issueId, Optional.empty(), Set.of(RecordFlag.GATE_BYPASSED), Set.of());
                    ledger.add(new Deed(
                            semsId,
                            Optional.of(issueId),
                            LedgerKind.BYPASS,
                            move.authorKey(),
                            move.to(),
                            List.of(why(move)),
                            ""));
                    return null;
                });
            }
        }
    }

    private boolean isTold(long issueId, Move move) {
        return ledger.ofRecord(issueId, Set.of(LedgerKind.BYPASS), LATEST).stream()
                .anyMatch(entry -> entry.deed().reasons().contains(why(move)));
    }

    /** The number of the change is not shown: it tells two moves of the same minute apart. */
    private static Problem why(Move move) {
        return Problem.of(MOVED, move.from(), move.to(), Moment.text(move.at()), String.valueOf(move.change()));
    }
}
