package org.sems.jira.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sems.jira.ledger.Ledger;
import org.sems.jira.ledger.LedgerEntry;
import org.sems.jira.ledger.LedgerKind;
import org.sems.jira.ledger.NewLedgerEntry;

/** A ledger in a list, entered by a clock that the test sets. */
public final class InMemoryLedger implements Ledger {
    private final List<LedgerEntry> newestFirst = new ArrayList<>();
    private int asked;
    private Instant now = Instant.parse("2026-05-01T12:00:00Z");

    public InMemoryLedger at(Instant instant) {
        now = instant;
        return this;
    }

    /** The oldest first. */
    public List<NewLedgerEntry> deeds() {
        List<NewLedgerEntry> deeds = new ArrayList<>();
        newestFirst.forEach(entry -> deeds.add(0, entry.newLedgerEntry()));
        return deeds;
    }

    @Override
    public void add(NewLedgerEntry newLedgerEntry) {
        newestFirst.add(0, new LedgerEntry(newestFirst.size() + 1, now, newLedgerEntry));
    }

    @Override
    public List<LedgerEntry> entriesBefore(Collection<String> semsIds, long before, int limit) {
        asked++;
        return of(semsIds).filter(entry -> entry.id() < before).limit(limit).toList();
    }

    @Override
    public List<LedgerEntry> between(Collection<String> semsIds, Instant from, Instant to) {
        return of(semsIds)
                .filter(entry -> !entry.at().isBefore(from) && !entry.at().isAfter(to))
                .toList();
    }

    @Override
    public Optional<LedgerEntry> newestAt(Collection<String> semsIds, Instant moment) {
        return of(semsIds).filter(entry -> !entry.at().isAfter(moment)).findFirst();
    }

    private Stream<LedgerEntry> of(Collection<String> semsIds) {
        return newestFirst.stream()
                .filter(entry -> semsIds.contains(entry.newLedgerEntry().semsId()));
    }

    /** How often a page was read. */
    public int asked() {
        return asked;
    }

    @Override
    public List<LedgerEntry> ofKinds(Set<LedgerKind> kinds, long before, int limit) {
        return newestFirst.stream()
                .filter(entry -> kinds.contains(entry.newLedgerEntry().kind()) && entry.id() < before)
                .limit(limit)
                .toList();
    }

    @Override
    public List<LedgerEntry> ofRecord(long issueId, Set<LedgerKind> kinds, int limit) {
        return newestFirst.stream()
                .filter(entry -> entry.newLedgerEntry()
                                .issueId()
                                .filter(id -> id == issueId)
                                .isPresent()
                        && kinds.contains(entry.newLedgerEntry().kind()))
                .limit(limit)
                .toList();
    }
}
