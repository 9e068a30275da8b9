package org.sems.sandbox.issue;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.sems.sandbox.store.DocumentStore;
import org.sems.sandbox.store.Transactions;

/**
 * Documents of one kind in memory, by number. What a transaction changes is seen by its own thread at once and by all
 * others after the commit; a rollback forgets it.
 *
 * @param <T> the document, never changed once it is in here
 */
public final class Overlay<T> {
    private final String kind;
    private final DocumentStore store;
    private final Transactions transactions;
    private final ConcurrentNavigableMap<Long, T> committed = new ConcurrentSkipListMap<>();
    private final ThreadLocal<Map<Long, Optional<T>>> changed = new ThreadLocal<>();
    private final Function<T, List<Long>> owners;
    private final Map<Long, NavigableSet<Long>> byOwner = new ConcurrentHashMap<>();
    private Consumer<Map<Long, Optional<T>>> whenCommitted = changes -> {};

    /** @param owners what a document belongs to, so that {@link #of} finds it: issues or a project */
    public Overlay(
            String kind,
            Class<T> type,
            DocumentStore store,
            Transactions transactions,
            ToLongFunction<T> id,
            Function<T, List<Long>> owners) {
        this.owners = owners;
        this.kind = kind;
        this.store = store;
        this.transactions = transactions;
        store.all(kind, type).forEach(document -> keep(id.applyAsLong(document), document));
    }

    /** Told of each commit: the changed documents, empty for a deleted one. */
    public void whenCommitted(Consumer<Map<Long, Optional<T>>> listener) {
        whenCommitted = whenCommitted.andThen(listener);
    }

    public long nextId() {
        return store.nextId(kind);
    }

    public Optional<T> find(long id) {
        Map<Long, Optional<T>> own = changed.get();
        Optional<T> mine = own == null ? null : own.get(id);
        return mine != null ? mine : transactions.committed(() -> Optional.ofNullable(committed.get(id)));
    }

    /** In the order of ids. */
    public Collection<T> all() {
        Map<Long, Optional<T>> own = changed.get();
        if (own == null) {
            return committed.values();
        }
        Map<Long, T> all = new java.util.TreeMap<>(committed);
        own.forEach((id, document) -> document.ifPresentOrElse(d -> all.put(id, d), () -> all.remove(id)));
        return all.values();
    }

    /** What belongs to the owner, in the order of ids. */
    public List<T> of(long wanted) {
        Stream<T> known = byOwner.getOrDefault(wanted, new ConcurrentSkipListSet<>()).stream()
                .flatMap(id -> find(id).stream());
        return Stream.concat(known, mine())
                .filter(d -> owners.apply(d).contains(wanted))
                .distinct()
                .toList();
    }

    /** What this thread's transaction has added or changed. */
    Stream<T> mine() {
        Map<Long, Optional<T>> own = changed.get();
        return own == null ? Stream.empty() : own.values().stream().flatMap(Optional::stream);
    }

    public int size() {
        return committed.size();
    }

    public void put(long id, T document) {
        transactions.run(() -> {
            note(id, Optional.of(document));
            store.put(kind, String.valueOf(id), document);
        });
    }

    /** As {@link #put}, but in memory only: the caller has to {@link #put} before the transaction ends. */
    void show(long id, T document) {
        note(id, Optional.of(document));
    }

    /**
     * Locks the stored document for this transaction, after waiting for a transaction that is changing it: what {@link
     * #find} gives is the newest.
     */
    void lock(long id) {
        if (!isNew(id)) {
            store.lock(kind, String.valueOf(id));
        }
    }

    /** Whether only this thread's transaction knows of it. */
    private boolean isNew(long id) {
        Map<Long, Optional<T>> own = changed.get();
        return own != null && own.containsKey(id) && !committed.containsKey(id);
    }

    public void delete(long id) {
        transactions.run(() -> {
            note(id, Optional.empty());
            store.delete(kind, String.valueOf(id));
        });
    }

    private void note(long id, Optional<T> document) {
        if (changed.get() == null) {
            Map<Long, Optional<T>> mine = new LinkedHashMap<>();
            changed.set(mine);
            transactions.withCommit(() -> {
                changed.remove();
                mine.forEach((each, now) -> now.ifPresentOrElse(d -> keep(each, d), () -> forget(each)));
            });
            transactions.afterCommit(() -> whenCommitted.accept(mine));
            transactions.afterRollback(changed::remove);
        }
        changed.get().put(id, document);
    }

    private void keep(long id, T document) {
        T before = committed.put(id, document);
        List<Long> now = owners.apply(document);
        if (before != null) {
            owners.apply(before).stream()
                    .filter(o -> !now.contains(o))
                    .forEach(o -> byOwner.get(o).remove(id));
        }
        now.forEach(o ->
                byOwner.computeIfAbsent(o, any -> new ConcurrentSkipListSet<>()).add(id));
    }

    private void forget(long id) {
        T before = committed.remove(id);
        if (before != null) {
            owners.apply(before).forEach(o -> byOwner.get(o).remove(id));
        }
    }
}
