package org.sems.sandbox.issue.history;

import com.atlassian.jira.issue.history.ChangeItemBean;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.sems.sandbox.issue.Overlay;
import org.sems.sandbox.store.DocumentStore;
import org.sems.sandbox.store.Transactions;

/** The changes of all issues, oldest first. */
public final class History {
    private final Overlay<ChangeRecord> changes;
    private final Clock clock;

    public History(DocumentStore store, Transactions transactions, Clock clock) {
        this.clock = clock;
        changes = new Overlay<>(
                "change", ChangeRecord.class, store, transactions, ChangeRecord::id, c -> List.of(c.issueId()));
    }

    /** Nothing is kept of no items. */
    public Optional<ChangeRecord> add(long issueId, String author, List<ChangeItemBean> items) {
        if (items.isEmpty()) {
            return Optional.empty();
        }
        ChangeRecord change = new ChangeRecord(
                changes.nextId(),
                issueId,
                author,
                clock.millis(),
                items.stream()
                        .map(i -> new ChangeRecord.Item(
                                i.getFieldType(),
                                i.getField(),
                                i.getFrom(),
                                i.getFromString(),
                                i.getTo(),
                                i.getToString()))
                        .toList());
        changes.put(change.id(), change);
        return Optional.of(change);
    }

    public List<ChangeRecord> of(long issueId) {
        return changes.of(issueId);
    }

    public void deleteAllOf(long issueId) {
        of(issueId).forEach(c -> changes.delete(c.id()));
    }
}
