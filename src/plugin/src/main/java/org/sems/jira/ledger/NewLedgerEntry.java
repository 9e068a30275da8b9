package org.sems.jira.ledger;

import java.util.List;
import java.util.Optional;
import org.sems.problem.Problem;

/**
 * What is entered in the ledger.
 *
 * @param issueId  the record that it is about; empty if it is about the SeMS itself
 * @param actorKey key of the user; empty for a job
 * @param subject  what it is about, such as the transition's name or the approval's kind; no text that a user wrote
 * @param reasons  why, as codes that are translated for the reader; keys of records that a reader may not browse are
 * left out
 * @param note     the reason that a user gave, in their words; empty if none
 * @param entitledBy of a decision: by which roles, groups and duties the actor was entitled to it at that moment, in
 * codes as the reasons
 */
public record NewLedgerEntry(
        String semsId,
        Optional<Long> issueId,
        LedgerKind kind,
        String actorKey,
        String subject,
        List<Problem> reasons,
        String note,
        List<Problem> entitledBy) {

    public NewLedgerEntry {
        reasons = List.copyOf(reasons);
        entitledBy = List.copyOf(entitledBy);
    }

    /** An entry that is no decision. */
    public NewLedgerEntry(
            String semsId,
            Optional<Long> issueId,
            LedgerKind kind,
            String actorKey,
            String subject,
            List<Problem> reasons,
            String note) {
        this(semsId, issueId, kind, actorKey, subject, reasons, note, List.of());
    }
}
