package org.sems.jira.record.flag;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sems.catalogue.recordtype.RecordFlag;
import org.sems.jira.ledger.Ledger;
import org.sems.jira.ledger.LedgerEntry;
import org.sems.jira.ledger.LedgerKind;

/**
 * What the ledger has about the flag {@link RecordFlag#GATE_BYPASSED}: what raised it, and whether somebody has cleared
 * it since.
 */
public final class Bypasses {
    private static final Set<LedgerKind> KINDS = EnumSet.of(LedgerKind.BYPASS, LedgerKind.FLAG_CLEARED);
    private static final int MOST = 1_000;
    private final Ledger ledger;

    public Bypasses(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Those of the record that nobody has cleared, the newest first. */
    public List<LedgerEntry> standing(long issueId) {
        return ofRecord(issueId)
                .takeWhile(entry -> entry.newLedgerEntry().kind() == LedgerKind.BYPASS)
                .toList();
    }

    /** The clearing, if no bypass came after it. */
    public Optional<LedgerEntry> clearing(long issueId) {
        return ofRecord(issueId)
                .findFirst()
                .filter(entry -> entry.newLedgerEntry().kind() == LedgerKind.FLAG_CLEARED);
    }

    private Stream<LedgerEntry> ofRecord(long issueId) {
        return ledger.ofRecord(issueId, KINDS, MOST).stream()
                .filter(entry -> entry.newLedgerEntry().kind() == LedgerKind.BYPASS
                        || entry.newLedgerEntry().subject().equals(RecordFlag.GATE_BYPASSED.key()));
    }
}
