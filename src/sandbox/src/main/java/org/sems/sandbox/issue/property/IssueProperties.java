package org.sems.sandbox.issue.property;

import java.util.List;
import java.util.Optional;
import org.sems.sandbox.issue.Issues;
import org.sems.sandbox.issue.Overlay;
import org.sems.sandbox.store.DocumentStore;
import org.sems.sandbox.store.Transactions;

/** All properties of issues; those of deleted issues are seen no more. */
public final class IssueProperties {
    private final Overlay<PropertyRecord> properties;
    private final Issues issues;
    private final Transactions transactions;

    public IssueProperties(DocumentStore store, Transactions transactions, Issues issues) {
        this.issues = issues;
        this.transactions = transactions;
        properties = new Overlay<>(
                "issue-property",
                PropertyRecord.class,
                store,
                transactions,
                PropertyRecord::id,
                p -> List.of(p.issue()));
    }

    public Optional<PropertyRecord> find(long issue, String key) {
        return properties.of(issue).stream().filter(p -> p.key().equals(key)).findFirst();
    }

    public List<PropertyRecord> withKey(String key) {
        return properties.all().stream()
                .filter(p -> p.key().equals(key) && issues.byId(p.issue()).isPresent())
                .toList();
    }

    public PropertyRecord set(long issue, String key, String value) {
        return transactions.call(() -> {
            PropertyRecord property = new PropertyRecord(
                    find(issue, key).map(PropertyRecord::id).orElseGet(properties::nextId), issue, key, value);
            properties.put(property.id(), property);
            return property;
        });
    }
}
