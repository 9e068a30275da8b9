package org.sems.jira.duty;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sems.gate.rule.Term;
import org.sems.jira.approval.Deed;
import org.sems.jira.approval.Ledger;
import org.sems.jira.approval.LedgerEntry;
import org.sems.jira.rest.Messages;

/** Pages of the ledger, as whoever reads may see them: nothing about records that he may not browse, nor how many those are. */
public final class ReadLedger {
    static final int LONGEST_PAGE = 100;
    private final Ledger ledger;
    private final VisibleRecords records;
    private final People people;
    private final ApprovalWords words;
    private final Messages messages;

    public ReadLedger(Ledger ledger, VisibleRecords records, People people, ApprovalWords words, Messages messages) {
        this.ledger = ledger;
        this.records = records;
        this.people = people;
        this.words = words;
        this.messages = messages;
    }

    /** {@code {entries, next}}; {@code next} is what to ask with for older ones, and absent at the end. */
    Map<String, Object> before(String semsKey, long before, int limit) {
        SeenPage.Source<LedgerEntry> source = new SeenPage.Source<>(last -> ledger.before(semsKey, last, SeenPage.BATCH), LedgerEntry::id, this::map);
        SeenPage found = SeenPage.of(source, before, limit);
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("entries", found.entries());
        found.next().ifPresent(next -> page.put("next", next));
        return page;
    }

    /** Empty for an entry about a record that may not be browsed. Of a record that was deleted it says that, and nothing that it held. */
    private Optional<Map<String, Object>> map(LedgerEntry entry) {
        Deed deed = entry.deed();
        boolean deleted = deed.issueId().filter(records::isDeleted).isPresent();
        Optional<String> key = deed.issueId().flatMap(records::find).map(issue -> issue.getKey());
        if (deed.issueId().isPresent() && key.isEmpty() && !deleted) {
            return Optional.empty();
        }
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", entry.id());
        map.put("at", entry.at().toString());
        map.put("kind", deed.kind().text());
        map.put("kindText", messages.text("sems.ledger.kind." + deed.kind().text()));
        if (!deed.actorKey().isEmpty()) {
            map.put("actor", people.json(deed.actorKey()));
        }
        key.ifPresent(found -> map.put("issue", found));
        map.put("deleted", deleted);
        map.put("subject", deleted ? "" : words.subject(deed));
        map.put("reasons", deleted ? List.of() : words.reasons(deed.reasons()));
        map.put("entitledBy", deleted ? List.of() : words.reasons(deed.entitledBy()));
        map.put("note", deleted ? "" : records.withoutHidden(deed.note()));
        return Optional.of(map);
    }
}
