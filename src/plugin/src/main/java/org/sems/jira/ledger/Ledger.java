package org.sems.jira.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What happened against the rules or changed who may decide. Entries are added and never changed; removing a SeMS
 * leaves them.
 */
public interface Ledger {

    void add(NewLedgerEntry newLedgerEntry);

    /**
     * The newest first, by key and never by offset. The caller checks to whom an entry may be shown.
     *
     * @param before only entries with a smaller id; {@link Long#MAX_VALUE} to begin
     */
    List<LedgerEntry> entriesBefore(Collection<String> semsIds, long before, int limit);

    /** All that was entered from the one moment to the other, both included, by clocks that may differ: the newest first, by key. */
    List<LedgerEntry> between(Collection<String> semsIds, Instant from, Instant to);

    /** The newest by key that was entered at the moment or before it. */
    Optional<LedgerEntry> newestAt(Collection<String> semsIds, Instant moment);

    /**
     * Of all SeMSs, also those that were removed, the newest first, of these kinds only.
     *
     * @param before only entries with a smaller id; {@link Long#MAX_VALUE} to begin
     */
    List<LedgerEntry> ofKinds(Set<LedgerKind> kinds, long before, int limit);

    /** The newest first, of these kinds only. */
    List<LedgerEntry> ofRecord(long issueId, Set<LedgerKind> kinds, int limit);
}
