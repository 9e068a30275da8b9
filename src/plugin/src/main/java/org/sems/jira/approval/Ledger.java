package org.sems.jira.approval;

import java.util.List;
import java.util.Set;

/** What happened beside the rules or changed who may decide. Entries are added and never changed; removing a SeMS leaves them. */
public interface Ledger {

    void add(Deed deed);

    /**
     * The newest first, by key and never by offset. Whom an entry may be shown to is the caller's to check.
     *
     * @param before only entries with a smaller id; {@link Long#MAX_VALUE} to begin
     */
    List<LedgerEntry> before(String semsKey, long before, int limit);

    /**
     * The newest first, of these kinds only.
     *
     * @param before only entries with a smaller id; {@link Long#MAX_VALUE} to begin
     */
    List<LedgerEntry> ofKinds(String semsKey, Set<LedgerKind> kinds, long before, int limit);

    /** The newest first, of these kinds only. */
    List<LedgerEntry> ofRecord(long issueId, Set<LedgerKind> kinds, int limit);
}
