package org.sems.jira.ledger;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.sems.jira.store.ColumnTexts;

/** The ledger as a table that only grows. */
public final class ActiveObjectsLedger implements Ledger {
    private final ActiveObjects ao;
    private final Clock clock;

    public ActiveObjectsLedger(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    @Override
    public void add(NewLedgerEntry newLedgerEntry) {
        List<DBParam> columns = new ArrayList<>(List.of(
                new DBParam("SEMS_ID", newLedgerEntry.semsId()),
                new DBParam("ENTERED_AT", Date.from(clock.instant())),
                new DBParam("ACTOR_KEY", newLedgerEntry.actorKey()),
                new DBParam("KIND", newLedgerEntry.kind().name()),
                new DBParam("SUBJECT", newLedgerEntry.subject()),
                new DBParam("REASONS", StoredReasons.write(newLedgerEntry.reasons())),
                new DBParam("NOTE", newLedgerEntry.note())));
        if (!newLedgerEntry.entitledBy().isEmpty()) {
            columns.add(new DBParam("ENTITLED_BY", StoredReasons.write(newLedgerEntry.entitledBy())));
        }
        newLedgerEntry.issueId().ifPresent(id -> columns.add(new DBParam("ISSUE_ID", id)));
        ao.executeInTransaction(() ->
                ao.create(LedgerRow.class, columns.toArray(DBParam[]::new)).getID());
    }

    @Override
    public List<LedgerEntry> entriesBefore(Collection<String> semsIds, long before, int limit) {
        return find(select(semsIds, " AND ID < ?", upTo(before)).limit(limit));
    }

    @Override
    public List<LedgerEntry> between(Collection<String> semsIds, Instant from, Instant to) {
        return find(select(semsIds, " AND ENTERED_AT >= ? AND ENTERED_AT <= ?", Date.from(from), Date.from(to)));
    }

    @Override
    public Optional<LedgerEntry> newestAt(Collection<String> semsIds, Instant moment) {
        return find(select(semsIds, " AND ENTERED_AT <= ?", Date.from(moment)).limit(1)).stream()
                .findFirst();
    }

    /** The newest first. */
    private static Query select(Collection<String> semsIds, String also, Object... values) {
        Object[] arguments =
                Stream.concat(semsIds.stream(), Arrays.stream(values)).toArray();
        return Query.select()
                .where("SEMS_ID IN (" + places(semsIds.size()) + ")" + also, arguments)
                .order("ID DESC");
    }

    private List<LedgerEntry> find(Query query) {
        return ao.executeInTransaction(() -> Arrays.stream(ao.find(LedgerRow.class, query))
                .map(ActiveObjectsLedger::entry)
                .toList());
    }

    @Override
    public List<LedgerEntry> ofKinds(Set<LedgerKind> kinds, long before, int limit) {
        return entries("ID < ?", List.of(upTo(before)), kinds, limit);
    }

    @Override
    public List<LedgerEntry> ofRecord(long issueId, Set<LedgerKind> kinds, int limit) {
        return entries("ISSUE_ID = ?", List.of(issueId), kinds, limit);
    }

    private List<LedgerEntry> entries(String which, List<Object> values, Set<LedgerKind> kinds, int limit) {
        List<Object> arguments = new ArrayList<>(values);
        kinds.stream().map(LedgerKind::name).sorted().forEach(arguments::add);
        return find(Query.select()
                .where(which + " AND KIND IN (" + places(kinds.size()) + ")", arguments.toArray())
                .order("ID DESC")
                .limit(limit));
    }

    private static String places(int count) {
        return String.join(",", Collections.nCopies(count, "?"));
    }

    private static int upTo(long before) {
        return (int) Math.min(before, Integer.MAX_VALUE);
    }

    private static LedgerEntry entry(LedgerRow row) {
        NewLedgerEntry newLedgerEntry = new NewLedgerEntry(
                row.getSemsId(),
                Optional.ofNullable(row.getIssueId()),
                LedgerKind.valueOf(row.getKind()),
                ColumnTexts.orEmpty(row.getActorKey()),
                ColumnTexts.orEmpty(row.getSubject()),
                StoredReasons.read(row.getReasons()),
                ColumnTexts.orEmpty(row.getNote()),
                StoredReasons.read(row.getEntitledBy()));
        return new LedgerEntry(row.getID(), row.getEnteredAt().toInstant(), newLedgerEntry);
    }
}
