package org.sems.jira.monitoring;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.sems.catalogue.Catalogue;
import org.sems.catalogue.recordtype.RecordFlag;
import org.sems.catalogue.recordtype.RecordType;
import org.sems.jira.approval.ApprovalState;
import org.sems.jira.approval.Approvals;
import org.sems.jira.approval.GivenApproval;
import org.sems.jira.ledger.Ledger;
import org.sems.jira.ledger.LedgerKind;
import org.sems.jira.ledger.NewLedgerEntry;
import org.sems.jira.record.field.RecordFields;
import org.sems.jira.record.flag.RecordFlags;
import org.sems.jira.record.lock.RecordTransactions;
import org.sems.lifecycle.ApprovedStates;
import org.sems.lifecycle.State;
import org.sems.problem.Problem;
import org.sems.provisioning.desired.DesiredKeys;
import org.sems.sems.Sems;
import org.sems.sems.SemsRegister;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds records that stand in a state to which only an approval leads, and had none when they came there: a project
 * import, a workflow migration or another app has put them there, for the first time or once more. They are flagged and
 * entered in the ledger once, for as long as they have the flag, and no more after somebody has cleared it, for as long
 * as they stand where they stood then.
 */
public final class FlagUnapprovedRecords {
    private static final String NEVER = "record.never-approved";
    private static final String ENDED_BEFORE = "record.approval-ended-before";
    private static final Logger LOG = LoggerFactory.getLogger(FlagUnapprovedRecords.class);
    private final SemsRegister register;
    private final Catalogue catalogue;
    private final RecordFields fields;
    private final RecordsInState records;
    private final IssueManager issues;
    private final Approvals approvals;
    private final LastMove lastMove;
    private final ClearedBypasses cleared;
    private final RecordFlags flags;
    private final Ledger ledger;
    private final RecordTransactions transactions;

    public FlagUnapprovedRecords(
            SemsRegister register,
            Catalogue catalogue,
            RecordFields fields,
            RecordsInState records,
            IssueManager issues,
            Approvals approvals,
            LastMove lastMove,
            ClearedBypasses cleared,
            RecordFlags flags,
            Ledger ledger,
            RecordTransactions transactions) {
        this.register = register;
        this.catalogue = catalogue;
        this.fields = fields;
        this.records = records;
        this.issues = issues;
        this.approvals = approvals;
        this.lastMove = lastMove;
        this.cleared = cleared;
        this.flags = flags;
        this.ledger = ledger;
        this.transactions = transactions;
    }

    void flag(BooleanSupplier cancelled) {
        for (Sems sems : register.all()) {
            List<RecordType> types = Optional.ofNullable(catalogue.profiles().get(sems.profile()))
                    .map(catalogue::recordTypesOf)
                    .orElse(List.of());
            for (RecordType type : types) {
                ApprovedStates.of(type.lifeCycle())
                        .forEach((state, kinds) -> sems.projects()
                                .forEach(project -> flag(
                                        sems,
                                        project,
                                        type,
                                        type.lifeCycle().state(state).orElseThrow(),
                                        kinds,
                                        cancelled)));
            }
        }
    }

    private void flag(
            Sems sems, String project, RecordType type, State state, Set<String> kinds, BooleanSupplier cancelled) {
        Optional<String> issueType = fields.issueTypeId(type.key());
        Optional<String> status = fields.statusId(DesiredKeys.status(state));
        if (cancelled.getAsBoolean() || issueType.isEmpty() || status.isEmpty()) {
            return;
        }
        try {
            records.next(project, issueType.get(), status.get())
                    .forEach(id -> look(
                            sems,
                            id,
                            status.get(),
                            state,
                            EndStates.statuses(fields, type.lifeCycle(), state.name()),
                            kinds));
        } catch (RuntimeException failure) { // last resort: one failure must not stop the other projects
            LOG.error("Could not look for records without approval in {}", project, failure);
        }
    }

    /** The index is behind what is stored: it says where to look; the database says what holds. Most records are only looked at. */
    private void look(Sems sems, long id, String status, State state, Set<String> same, Set<String> kinds) {
        if (!missing(id, status, state, same, kinds).isEmpty()) {
            transactions.holding(id, () -> {
                List<Problem> why = missing(id, status, state, same, kinds);
                if (!why.isEmpty()) {
                    tell(sems, id, state, why);
                }
            });
        }
    }

    /** The ledger first: the flag says that all is done. */
    private void tell(Sems sems, long id, State state, List<Problem> why) {
        ledger.add(new NewLedgerEntry(sems.id(), Optional.of(id), LedgerKind.BYPASS, "", state.name(), why, ""));
        flags.store(id, Optional.empty(), Set.of(RecordFlag.GATE_BYPASSED), Set.of());
    }

    private List<Problem> missing(long id, String status, State state, Set<String> same, Set<String> kinds) {
        Issue issue = issues.getIssueObject(id);
        if (issue == null
                || !status.equals(issue.getStatusId())
                || flags.read(issue).contains(RecordFlag.GATE_BYPASSED)) {
            return List.of();
        }
        List<GivenApproval> had = approvals.ofRecord(id);
        Set<String> missing = new TreeSet<>(kinds);
        had.stream().filter(given -> isProof(given, issue, same)).forEach(given -> missing.remove(kindOf(given)));
        if (missing.isEmpty() || cleared.hasStoodSince(issue)) {
            return List.of();
        }
        return missing.stream()
                .map(kind -> Problem.of(
                        had.stream().anyMatch(given -> kindOf(given).equals(kind)) ? ENDED_BEFORE : NEVER,
                        state.name(),
                        kind))
                .toList();
    }

    /** A state needs a proof that still holds. An approval that was replaced proves nothing; the one that replaced it counts. */
    private boolean isProof(GivenApproval given, Issue issue, Set<String> same) {
        return given.state() == ApprovalState.IN_FORCE || lastMove.isLedBy(given, issue, same);
    }

    private static String kindOf(GivenApproval given) {
        return given.approval().kind();
    }
}
