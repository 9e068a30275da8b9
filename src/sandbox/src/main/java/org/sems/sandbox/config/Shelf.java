package org.sems.sandbox.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import org.sems.sandbox.store.DocumentStore;
import org.sems.sandbox.store.Transactions;

/**
 * The documents of one kind: all of them in memory, in the order of their ids, written through at once. After a
 * rollback they are read again; until then other threads see what a transaction has written, which is good enough for a
 * sandbox.
 */
public final class Shelf<T> {
    private static final Comparator<String> BY_ID =
            Comparator.<String>comparingInt(Shelf::digits).thenComparing(Comparator.naturalOrder());

    private final DocumentStore documents;
    private final Transactions transactions;
    private final String kind;
    private final Class<T> type;
    private final Function<T, Object> id;
    private volatile ConcurrentSkipListMap<String, T> items;

    Shelf(DocumentStore documents, Transactions transactions, String kind, Class<T> type, Function<T, Object> id) {
        this.documents = documents;
        this.transactions = transactions;
        this.kind = kind;
        this.type = type;
        this.id = id;
        load();
    }

    private void load() {
        ConcurrentSkipListMap<String, T> loaded = new ConcurrentSkipListMap<>(BY_ID);
        documents.all(kind, type).forEach(item -> loaded.put(idOf(item), item));
        items = loaded;
    }

    /** How many digits a number has, so that shorter numbers come first and texts last. */
    private static int digits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9') ? text.length() : Integer.MAX_VALUE;
    }

    private String idOf(T item) {
        return String.valueOf(id.apply(item));
    }

    public Collection<T> all() {
        return items.values();
    }

    public Optional<T> find(Object itemId) {
        return itemId == null ? Optional.empty() : Optional.ofNullable(items.get(String.valueOf(itemId)));
    }

    /** For an id that came from here; any other id is a mistake of the caller. */
    public T need(Object itemId) {
        return find(itemId).orElseThrow(() -> new IllegalArgumentException("There is no " + kind + ' ' + itemId));
    }

    public long nextId() {
        return documents.nextId(kind);
    }

    /** Adds the item, or replaces the one with its id. */
    public T put(T item) {
        change(() -> {
            documents.put(kind, idOf(item), item);
            items.put(idOf(item), item);
            transactions.withCommit(
                    () -> items.put(idOf(item), item)); // another's rollback may have read everything again meanwhile
        });
        return item;
    }

    public void remove(Object itemId) {
        change(() -> {
            documents.delete(kind, String.valueOf(itemId));
            items.remove(String.valueOf(itemId));
            transactions.withCommit(() -> items.remove(String.valueOf(itemId)));
        });
    }

    public void removeAll(List<?> itemIds) {
        together(() -> itemIds.forEach(this::remove));
    }

    private void change(Runnable write) {
        transactions.run(() -> {
            transactions.afterRollback(this::load);
            write.run();
        });
    }

    /** One transaction, or part of the running one. */
    public void together(Runnable work) {
        transactions.run(work);
    }
}
