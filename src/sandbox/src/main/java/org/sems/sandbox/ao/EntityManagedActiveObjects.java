package org.sems.sandbox.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.EntityManager;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.sems.sandbox.store.Transactions;

/**
 * Jira's Active Objects over the library's entity manager: SQL errors unchecked. {@code executeInTransaction} joins a transaction that the
 * thread has open, as in a transition, and begins none: then each statement is a commit of its own.
 */
abstract class EntityManagedActiveObjects implements ActiveObjects {
    private final Transactions transactions;

    EntityManagedActiveObjects(Transactions transactions) {
        this.transactions = transactions;
    }

    /** @throws IllegalStateException as long as the plugin's tables are not there */
    abstract EntityManager manager();

    @Override
    public <T> T executeInTransaction(TransactionCallback<T> work) {
        transactions.afterRollback(manager()::flushAll);
        return work.doInTransaction();
    }

    @Override
    public void flushAll() {
        manager().flushAll();
    }

    @Override
    public void migrate(Class<? extends RawEntity<?>>... first) {
        run(() -> {
            manager().migrate(first);
            return null;
        });
    }

    @Override
    public void delete(RawEntity<?>... first) {
        run(() -> {
            manager().delete(first);
            return null;
        });
    }

    @Override
    public <T extends RawEntity<K>, K> T[] get(Class<T> first, K... second) {
        return run(() -> manager().get(first, second));
    }

    @Override
    public <T extends RawEntity<K>, K> T get(Class<T> first, K second) {
        return run(() -> manager().get(first, second));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> first, DBParam... second) {
        return run(() -> manager().create(first, second));
    }

    @Override
    public <K> int deleteWithSQL(Class<? extends RawEntity<K>> first, String second, Object... third) {
        return run(() -> manager().deleteWithSQL(first, second, third));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> first) {
        return run(() -> manager().find(first));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> first, Query second) {
        return run(() -> manager().find(first, second));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> first) {
        return run(() -> manager().count(first));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> first, String second, Object... third) {
        return run(() -> manager().count(first, second, third));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> first, Query second) {
        return run(() -> manager().count(first, second));
    }

    private static <T> T run(Callable<T> work) {
        try {
            return work.call();
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
