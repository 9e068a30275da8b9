package org.sems.jira.approval;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.sems.gate.rule.Term;
import org.sems.jira.ledger.Ledger;
import org.sems.jira.ledger.LedgerKind;
import org.sems.jira.ledger.NewLedgerEntry;
import org.sems.jira.ledger.StoredReasons;
import org.sems.jira.store.ColumnTexts;
import org.sems.problem.Problem;
import org.sems.record.Approval;

/** Approvals as rows that keep what was approved; only their state changes. */
public final class ActiveObjectsApprovals implements Approvals {
    private static final String DECLINED = "approval.declined";
    private final ActiveObjects ao;
    private final Ledger ledger;
    private final Clock clock;

    public ActiveObjectsApprovals(ActiveObjects ao, Ledger ledger, Clock clock) {
        this.ao = ao;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public GivenApproval record(String semsId, long issueId, Approval approval, List<Problem> entitledBy) {
        return ao.executeInTransaction(() -> {
            for (ApprovalRow earlier : standing(issueId, approval.kind())) {
                earlier.setState(ApprovalState.REPLACED.name());
                earlier.save();
            }
            ApprovalRow row = ao.create(
                    ApprovalRow.class,
                    new DBParam("SEMS_ID", semsId),
                    new DBParam("ISSUE_ID", issueId),
                    new DBParam("KIND", approval.kind()),
                    new DBParam("GIVEN_BY_KEY", approval.givenBy()),
                    new DBParam("GIVEN_AT", Date.from(approval.givenAt())),
                    new DBParam("STATE", ApprovalState.IN_FORCE.name()));
            row.setOnBehalfOfKey(approval.onBehalfOf().orElse(null));
            row.setLastDay(approval.until().map(LocalDate::toString).orElse(null));
            row.setFacts(StoredReasons.writeFacts(approval.facts()));
            row.save();
            ledger.add(new NewLedgerEntry(
                    semsId,
                    Optional.of(issueId),
                    LedgerKind.APPROVAL,
                    approval.givenBy(),
                    approval.kind(),
                    List.of(),
                    "",
                    entitledBy));
            return given(row);
        });
    }

    @Override
    public Optional<GivenApproval> inForce(String semsId, long issueId, String kind) {
        LocalDate today = LocalDate.now(clock);
        return ao.executeInTransaction(() -> Arrays.stream(standing(issueId, kind))
                .map(ActiveObjectsApprovals::given)
                .filter(given ->
                        given.semsId().equals(semsId) && given.approval().holdsOn(today))
                .findFirst());
    }

    @Override
    public List<GivenApproval> ofRecord(long issueId) {
        return read(Query.select().where("ISSUE_ID = ?", issueId).order("ID DESC"));
    }

    @Override
    public Optional<GivenApproval> find(long id) {
        return read(Query.select().where("ID = ?", (int) id)).stream().findFirst();
    }

    @Override
    public void lapse(long id, Problem why, String actorKey) {
        ao.executeInTransaction(() -> {
            row(id).filter(row -> row.getState().equals(ApprovalState.IN_FORCE.name()))
                    .ifPresent(row -> {
                        // the ledger first: a crash in between, outside of a transaction, leaves an approval that
                        // lapses again and has two entries
                        ledger.add(new NewLedgerEntry(
                                row.getSemsId(),
                                Optional.of(row.getIssueId()),
                                LedgerKind.LAPSE,
                                actorKey,
                                row.getKind(),
                                List.of(why),
                                ""));
                        fall(row, ApprovalState.LAPSED, why);
                    });
            return null;
        });
    }

    @Override
    public List<GivenApproval> standingAfter(long after, int limit) {
        return read(Query.select()
                .where("STATE = ? AND ID > ?", ApprovalState.IN_FORCE.name(), (int) after)
                .order("ID ASC")
                .limit(limit));
    }

    @Override
    public List<GivenApproval> toCounterSign(String semsId) {
        return read(Query.select()
                .where(
                        "SEMS_ID = ? AND STATE <> ? AND STATE <> ? AND ON_BEHALF_OF_KEY IS NOT NULL AND COUNTER_SIGNED_BY_KEY IS NULL",
                        semsId,
                        ApprovalState.REPLACED.name(),
                        ApprovalState.DECLINED.name())
                .order("ID ASC"));
    }

    @Override
    public void counterSign(long id, String actorKey) {
        ao.executeInTransaction(() -> {
            row(id).filter(row -> given(row).isToBeCounterSigned()).ifPresent(row -> {
                ledger.add(new NewLedgerEntry(
                        row.getSemsId(),
                        Optional.of(row.getIssueId()),
                        LedgerKind.COUNTER_SIGN,
                        actorKey,
                        row.getKind(),
                        List.of(),
                        ""));
                row.setCounterSignedByKey(actorKey);
                row.setCounterSignedAt(Date.from(clock.instant()));
                row.save();
            });
            return null;
        });
    }

    @Override
    public void decline(long id, String actorKey, String reason) {
        ao.executeInTransaction(() -> {
            row(id).filter(row -> given(row).isToBeCounterSigned()).ifPresent(row -> {
                ledger.add(new NewLedgerEntry(
                        row.getSemsId(),
                        Optional.of(row.getIssueId()),
                        LedgerKind.DECLINE,
                        actorKey,
                        row.getKind(),
                        List.of(),
                        reason));
                fall(
                        row,
                        ApprovalState.DECLINED,
                        Problem.of(DECLINED, Term.of(Term.Kind.PERSON, List.of(actorKey)), reason));
            });
            return null;
        });
    }

    private void fall(ApprovalRow row, ApprovalState state, Problem why) {
        row.setState(state.name());
        row.setLapseReason(StoredReasons.write(List.of(why)));
        row.setLapsedAt(Date.from(clock.instant()));
        row.save();
    }

    private List<GivenApproval> read(Query query) {
        return ao.executeInTransaction(() -> Arrays.stream(ao.find(ApprovalRow.class, query))
                .map(ActiveObjectsApprovals::given)
                .toList());
    }

    private ApprovalRow[] standing(long issueId, String kind) {
        return ao.find(
                ApprovalRow.class,
                Query.select()
                        .where("ISSUE_ID = ? AND KIND = ? AND STATE = ?", issueId, kind, ApprovalState.IN_FORCE.name())
                        .order("ID DESC"));
    }

    private Optional<ApprovalRow> row(long id) {
        return Arrays.stream(ao.find(ApprovalRow.class, Query.select().where("ID = ?", (int) id)))
                .findFirst();
    }

    private static GivenApproval given(ApprovalRow row) {
        Approval approval = new Approval(
                row.getKind(),
                row.getGivenByKey(),
                present(row.getOnBehalfOfKey()),
                row.getGivenAt().toInstant(),
                present(row.getLastDay()).map(LocalDate::parse),
                StoredReasons.readFacts(row.getFacts()));
        return new GivenApproval(
                row.getID(),
                row.getSemsId(),
                row.getIssueId(),
                approval,
                ApprovalState.valueOf(row.getState()),
                StoredReasons.read(row.getLapseReason()).stream()
                        .findFirst()
                        .map(why -> new Lapse(why, row.getLapsedAt().toInstant())),
                present(row.getCounterSignedByKey())
                        .map(key -> new CounterSignature(
                                key, row.getCounterSignedAt().toInstant())));
    }

    private static Optional<String> present(String column) {
        return Optional.of(ColumnTexts.orEmpty(column)).filter(text -> !text.isEmpty());
    }
}
