package org.sems.sandbox.issue;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.sems.sandbox.store.DocumentStore;
import org.sems.sandbox.store.Transactions;

/** All issues, without regard to who may see them. */
public final class Issues {
    private final Overlay<IssueRecord> records;
    private final Transactions transactions;
    private final Map<String, Long> byKey = new ConcurrentHashMap<>();
    private final ThreadLocal<Set<Long>> unwritten = new ThreadLocal<>();

    public Issues(DocumentStore store, Transactions transactions) {
        this.transactions = transactions;
        records = new Overlay<>("issue", IssueRecord.class, store, transactions, r -> r.id, r -> List.of(r.projectId));
        records.all().forEach(r -> byKey.put(fold(r.key), r.id));
        records.whenCommitted(changes -> changes.forEach((id, record) -> record.ifPresentOrElse(
                r -> byKey.put(fold(r.key), id), () -> byKey.values().remove(id))));
    }

    /** Told after each commit: what is indexed may follow. */
    public void whenCommitted(Consumer<Map<Long, Optional<IssueRecord>>> listener) {
        records.whenCommitted(listener);
    }

    public Optional<IssueRecord> byId(long id) {
        return records.find(id);
    }

    /** Case does not matter. */
    public Optional<IssueRecord> byKey(String key) {
        Long id = byKey.get(fold(key));
        return id != null
                ? records.find(id)
                : records.mine().filter(r -> r.key.equalsIgnoreCase(key)).findFirst();
    }

    /** In the order of ids. */
    public Collection<IssueRecord> all() {
        return records.all();
    }

    public List<IssueRecord> ofProject(long projectId) {
        return records.of(projectId);
    }

    public int count() {
        return records.size();
    }

    public long nextId() {
        return records.nextId();
    }

    /**
     * Does {@code work} in a transaction, or in the one that runs, and writes each issue that it saves once, at its end.
     * Every other reader sees the issues as they were until the commit.
     */
    public <T> T change(Callable<T> work) {
        boolean within = transactions.active();
        return transactions.call(() -> {
            if (unwritten.get() != null) {
                return work.call();
            }
            unwritten.set(new LinkedHashSet<>());
            try {
                T result = work.call();
                unwritten.get().forEach(this::writeShown);
                return result;
            } catch (Exception e) {
                if (within) {
                    writeShownDespite(e);
                }
                throw e;
            } finally {
                unwritten.remove();
            }
        });
    }

    private void writeShown(long id) {
        records.find(id).ifPresent(r -> records.put(id, r));
    }

    /** The caller may catch the failure and commit: memory must then be as the database. */
    private void writeShownDespite(Exception failure) {
        try {
            unwritten.get().forEach(this::writeShown);
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    /**
     * A copy of the issue as it is now, for a change: no other transaction changes the issue until this one ends, as the row of
     * a database is held by who writes it.
     */
    public IssueRecord forChange(long id) {
        records.lock(id);
        return records.find(id)
                .orElseThrow(() -> new IllegalArgumentException("no issue " + id))
                .copy();
    }

    /** @param record becomes the issue's state and must not be changed any more */
    public void save(IssueRecord record) {
        if (unwritten.get() == null) {
            records.put(record.id, record);
        } else {
            records.show(record.id, record);
            unwritten.get().add(record.id);
        }
    }

    public void delete(long id) {
        records.delete(id);
        if (unwritten.get() != null) {
            unwritten.get().remove(id);
        }
    }

    private static String fold(String key) {
        return key.toUpperCase(Locale.ROOT);
    }
}
