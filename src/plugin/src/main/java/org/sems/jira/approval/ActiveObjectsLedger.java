package org.sems.jira.approval;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.sems.jira.store.Texts;

/** The ledger as a table that only grows. */
public final class ActiveObjectsLedger implements Ledger {
    private final ActiveObjects ao;
    private final Clock clock;

    public ActiveObjectsLedger(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    @Override
    public void add(Deed deed) {
        List<DBParam> columns = new ArrayList<>(List.of(new DBParam("SEMS_KEY", deed.semsKey()), new DBParam("ENTERED_AT", Date.from(clock.instant())),
                new DBParam("ACTOR_KEY", deed.actorKey()), new DBParam("KIND", deed.kind().name()), new DBParam("SUBJECT", deed.subject()),
                new DBParam("REASONS", StoredReasons.write(deed.reasons())), new DBParam("NOTE", deed.note())));
        if (!deed.entitledBy().isEmpty()) {
            columns.add(new DBParam("ENTITLED_BY", StoredReasons.write(deed.entitledBy())));
        }
        deed.issueId().ifPresent(id -> columns.add(new DBParam("ISSUE_ID", id)));
        ao.executeInTransaction(() -> ao.create(LedgerRow.class, columns.toArray(DBParam[]::new)).getID());
    }

    @Override
    public List<LedgerEntry> before(String semsKey, long before, int limit) {
        Query newestFirst = Query.select().where("SEMS_KEY = ? AND ID < ?", semsKey, upTo(before)).order("ID DESC").limit(limit);
        return ao.executeInTransaction(() -> Arrays.stream(ao.find(LedgerRow.class, newestFirst)).map(ActiveObjectsLedger::entry).toList());
    }

    @Override
    public List<LedgerEntry> ofKinds(String semsKey, Set<LedgerKind> kinds, long before, int limit) {
        return of("SEMS_KEY = ? AND ID < ?", List.of(semsKey, upTo(before)), kinds, limit);
    }

    @Override
    public List<LedgerEntry> ofRecord(long issueId, Set<LedgerKind> kinds, int limit) {
        return of("ISSUE_ID = ?", List.of(issueId), kinds, limit);
    }

    private List<LedgerEntry> of(String which, List<Object> values, Set<LedgerKind> kinds, int limit) {
        List<Object> arguments = new ArrayList<>(values);
        kinds.stream().map(LedgerKind::name).sorted().forEach(arguments::add);
        String anyOf = String.join(",", Collections.nCopies(kinds.size(), "?"));
        Query newestFirst = Query.select().where(which + " AND KIND IN (" + anyOf + ")", arguments.toArray()).order("ID DESC").limit(limit);
        return ao.executeInTransaction(() -> Arrays.stream(ao.find(LedgerRow.class, newestFirst)).map(ActiveObjectsLedger::entry).toList());
    }

    private static int upTo(long before) {
        return (int) Math.min(before, Integer.MAX_VALUE);
    }

    private static LedgerEntry entry(LedgerRow row) {
        Deed deed = new Deed(row.getSemsKey(), Optional.ofNullable(row.getIssueId()), LedgerKind.valueOf(row.getKind()), Texts.orEmpty(row.getActorKey()),
                Texts.orEmpty(row.getSubject()), StoredReasons.read(row.getReasons()), Texts.orEmpty(row.getNote()),
                StoredReasons.read(row.getEntitledBy()));
        return new LedgerEntry(row.getID(), row.getEnteredAt().toInstant(), deed);
    }
}
