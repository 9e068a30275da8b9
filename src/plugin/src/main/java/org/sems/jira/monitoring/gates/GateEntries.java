package org.sems.jira.monitoring.gates;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import org.sems.jira.ledger.LedgerEntry;
import org.sems.jira.ledger.LedgerKind;

/**
 * The entries about gates in the ledgers of all SeMSs, including those of SeMSs that were removed: the newest first,
 * read as far back as somebody asks.
 */
final class GateEntries {
    static final Set<LedgerKind> KINDS = EnumSet.of(LedgerKind.RELEASE, LedgerKind.RETURN, LedgerKind.LOOKED_THROUGH);
    static final int PAGE = 200;
    private final LongFunction<List<LedgerEntry>> before;
    private final List<LedgerEntry> newestFirst = new ArrayList<>();
    private boolean isAllRead;

    /** @param before entries of {@link #KINDS} with a smaller id, the newest first, {@link #PAGE} of them unless these are the last */
    GateEntries(LongFunction<List<LedgerEntry>> before) {
        this.before = before;
    }

    LedgerEntry get(int index) {
        return newestFirst.get(index);
    }

    boolean isThere(int index) {
        while (index >= newestFirst.size() && !isAllRead) {
            List<LedgerEntry> page = before.apply(
                    newestFirst.isEmpty()
                            ? Long.MAX_VALUE
                            : newestFirst.get(newestFirst.size() - 1).id());
            newestFirst.addAll(page);
            isAllRead = page.size() < PAGE;
        }
        return index < newestFirst.size();
    }
}
