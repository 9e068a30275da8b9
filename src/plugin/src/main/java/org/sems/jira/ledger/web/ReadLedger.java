package org.sems.jira.ledger.web;

import com.atlassian.jira.issue.Issue;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sems.jira.access.People;
import org.sems.jira.access.VisibleRecords;
import org.sems.jira.approval.text.ApprovalJson;
import org.sems.jira.ledger.Ledger;
import org.sems.jira.ledger.LedgerEntry;
import org.sems.jira.ledger.NewLedgerEntry;
import org.sems.jira.rest.Messages;

/**
 * Pages of the ledger, as the reader may see them: nothing about records that they may not browse, nor how many those
 * are. So entries are numbered for each reader and do not show our ids.
 */
public final class ReadLedger {
    static final int LONGEST_PAGE = 100;
    private final Ledger ledger;
    private final VisibleRecords records;
    private final People people;
    private final ApprovalJson words;
    private final Messages messages;

    public ReadLedger(Ledger ledger, VisibleRecords records, People people, ApprovalJson words, Messages messages) {
        this.ledger = ledger;
        this.records = records;
        this.people = people;
        this.words = words;
        this.messages = messages;
    }

    /**
     * {@code {entries, next}}; {@code next} is what to ask with for older ones, and absent at the end. Entries are numbered as the reader sees them,
     * the newest with 1.
     *
     * @param before blank to begin
     */
    public Map<String, Object> page(LedgerScope scope, String before, int limit) {
        LedgerPlace place = LedgerPlace.read(before);
        Reading reading = new Reading(scope);
        VisiblePage found = VisiblePage.of(
                new VisiblePage.Source<>(reading::beyond, LedgerEntry::id, reading::seen), start(scope, place), limit);
        long number = place.seen();
        for (Map<String, Object> entry : found.entries()) {
            entry.put("number", ++number);
        }
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("entries", found.entries());
        if (found.next().isPresent()) {
            page.put("next", reading.place(number, found.next().getAsLong()).text());
        }
        return page;
    }

    /** The id beyond which the page begins. */
    private long start(LedgerScope scope, LedgerPlace place) {
        if (place.isBeginning()) {
            return Long.MAX_VALUE;
        }
        List<LedgerEntry> same = place.same() == LedgerPlace.NONE ? List.of() : sameMoment(scope, place.moment());
        return place.same() < same.size() && place.same() >= 0
                ? same.get(place.same()).id()
                : ledger.newestAt(scope.semsIds(), place.moment())
                        .map(entry -> entry.id() + 1)
                        .orElse(0L);
    }

    /** What the reader sees of the very same moment; databases differ in how exactly they compare moments. */
    private List<LedgerEntry> sameMoment(LedgerScope scope, Instant moment) {
        return ledger.between(scope.semsIds(), moment.minusSeconds(1), moment.plusSeconds(1)).stream()
                .filter(entry -> entry.at().equals(moment) && map(scope, entry).isPresent())
                .toList();
    }

    /**
     * Empty for an entry about a record that may not be browsed. For a deleted record it says only that it was deleted.
     */
    private Optional<Map<String, Object>> map(LedgerScope scope, LedgerEntry entry) {
        NewLedgerEntry newLedgerEntry = entry.newLedgerEntry();
        LedgerPart part = scope.part(newLedgerEntry.semsId());
        boolean deleted = newLedgerEntry.issueId().filter(records::isDeleted).isPresent();
        Optional<Issue> issue = newLedgerEntry.issueId().flatMap(records::find);
        if (newLedgerEntry.issueId().isPresent() && issue.isEmpty() && !deleted || !part.has(entry, issue)) {
            return Optional.empty();
        }
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("at", entry.at().toString());
        map.put("kind", newLedgerEntry.kind().text());
        map.put(
                "kindText",
                messages.text("sems.ledger.kind." + newLedgerEntry.kind().text()));
        if (!newLedgerEntry.actorKey().isEmpty()) {
            map.put("actor", people.json(newLedgerEntry.actorKey()));
        }
        issue.ifPresent(found -> map.put("issue", found.getKey()));
        map.put("deleted", deleted);
        map.put("subject", deleted ? "" : words.subject(newLedgerEntry));
        map.put("reasons", deleted ? List.of() : words.reasons(part.reasons(newLedgerEntry)));
        map.put("entitledBy", deleted ? List.of() : words.reasons(newLedgerEntry.entitledBy()));
        map.put("note", deleted ? "" : records.withoutHidden(newLedgerEntry.note()));
        map.put("former", part.title().isEmpty() ? "" : messages.text("sems.ledger.former", part.title()));
        return Optional.of(map);
    }

    /** Remembers what was read, so that the place of the next page can be told. */
    private final class Reading {
        private final LedgerScope scope;
        private final Map<Long, LedgerEntry> shown = new HashMap<>();
        private Instant last = Instant.EPOCH;

        private Reading(LedgerScope scope) {
            this.scope = scope;
        }

        private List<LedgerEntry> beyond(long id) {
            List<LedgerEntry> found = ledger.entriesBefore(scope.semsIds(), id, VisiblePage.BATCH);
            last = found.isEmpty() ? last : found.get(found.size() - 1).at();
            return found;
        }

        private Optional<Map<String, Object>> seen(LedgerEntry entry) {
            Optional<Map<String, Object>> map = map(scope, entry);
            map.ifPresent(found -> shown.put(entry.id(), entry));
            return map;
        }

        /** Not even the moment of an entry that the reader may not see is shown. */
        private LedgerPlace place(long number, long next) {
            LedgerEntry entry = shown.get(next);
            if (entry == null) {
                return new LedgerPlace(
                        number, last.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1), LedgerPlace.NONE);
            }
            List<Long> same =
                    sameMoment(scope, entry.at()).stream().map(LedgerEntry::id).toList();
            return new LedgerPlace(number, entry.at(), same.indexOf(entry.id()));
        }
    }
}
