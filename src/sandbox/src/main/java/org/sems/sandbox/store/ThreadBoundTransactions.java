package org.sems.sandbox.store;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.slf4j.LoggerFactory;

/**
 * Binds one connection to the thread for the time of a transaction. Code that takes a connection of this data source
 * meanwhile gets the bound one, whose commit, rollback and close do nothing: the transaction alone decides. No thread
 * ever has two.
 */
public final class ThreadBoundTransactions implements Transactions, DataSource {
    private static final org.slf4j.Logger LOG = LoggerFactory.getLogger(ThreadBoundTransactions.class);
    private static final Begun JOINED = new Begun() {
        @Override
        public boolean isNew() {
            return false;
        }

        @Override
        public void commit() {}

        @Override
        public void rollBack() {}
    };

    private final DataSource pool;
    private final Checkpoints checkpoints;
    private final ThreadLocal<Bound> bound = new ThreadLocal<>();
    /** The last connection that the thread took from the pool. */
    private final ThreadLocal<Connection> taken = new ThreadLocal<>();
    /**
     * Held for writing from a commit until memory has it: a thread that waited for a row of the database finds memory
     * as the row is.
     */
    private final ReadWriteLock publication = new ReentrantReadWriteLock();

    public ThreadBoundTransactions(Database database) {
        this.pool = database.pool();
        this.checkpoints = database.checkpoints();
    }

    private record Bound(
            Connection own,
            Connection shared,
            List<Runnable> beforeCommit,
            List<Runnable> withCommit,
            List<Runnable> afterCommit,
            List<Runnable> afterRollback) {

        static Bound to(Connection connection) {
            return new Bound(
                    connection,
                    ThreadBoundTransactions.shared(connection),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>());
        }
    }

    @Override
    public void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }

    @Override
    public <T> T call(Callable<T> work) {
        try {
            return bound.get() == null ? outermost(work) : work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private <T> T outermost(Callable<T> work) throws Exception {
        Outermost begun = new Outermost();
        try {
            T result = work.call();
            begun.commit();
            return result;
        } finally {
            begun.rollBack();
        }
    }

    @Override
    public Begun begin() {
        return bound.get() == null ? new Outermost() : JOINED;
    }

    /** A transaction from its beginning to its end, in one thread. */
    private final class Outermost implements Begun {
        private final Bound mine;
        private boolean ended;

        Outermost() {
            checkpoints.transactionBegins();
            try {
                Connection connection = fromPool();
                connection.setAutoCommit(false);
                mine = Bound.to(connection);
            } catch (SQLException | RuntimeException e) {
                checkpoints.transactionEnded();
                throw e instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(e);
            }
            bound.set(mine);
        }

        @Override
        public boolean isNew() {
            return true;
        }

        @Override
        public void commit() {
            try {
                ThreadBoundTransactions.this.commit(mine);
            } catch (SQLException e) {
                throw new IllegalStateException(e.getMessage(), e);
            }
            end(mine.afterCommit);
            checkpoints.makeIfDue();
        }

        @Override
        public void rollBack() {
            if (ended) {
                return;
            }
            try {
                mine.own.rollback();
            } catch (SQLException e) {
                LOG.warn("a transaction could not be rolled back", e);
            }
            end(mine.afterRollback);
        }

        private void end(List<Runnable> afterwards) {
            ended = true;
            bound.remove();
            try (Connection given = mine.own) {
                given.setAutoCommit(true);
            } catch (SQLException e) {
                throw new IllegalStateException(e.getMessage(), e);
            } finally {
                checkpoints.transactionEnded();
            }
            afterwards.forEach(Runnable::run);
        }
    }

    private void commit(Bound mine) throws SQLException {
        if (mine.beforeCommit.isEmpty() && mine.withCommit.isEmpty()) {
            mine.own.commit();
            return;
        }
        publication.writeLock().lock();
        try {
            mine.beforeCommit.forEach(Runnable::run);
            mine.own.commit();
            mine.withCommit.forEach(Runnable::run);
        } finally {
            publication.writeLock().unlock();
        }
    }

    /** Runs {@code action} as the last part of the running transaction, no two of them at a time. It writes only what nothing else writes. */
    void beforeCommit(Runnable action) {
        bound.get().beforeCommit.add(action);
    }

    @Override
    public void withCommit(Runnable action) {
        Bound now = bound.get();
        if (now == null) {
            action.run();
        } else {
            now.withCommit.add(action);
        }
    }

    @Override
    public <T> T committed(Supplier<T> read) {
        publication.readLock().lock();
        try {
            return read.get();
        } finally {
            publication.readLock().unlock();
        }
    }

    @Override
    public boolean active() {
        return bound.get() != null;
    }

    @Override
    public void afterCommit(Runnable action) {
        Bound now = bound.get();
        if (now == null) {
            action.run();
        } else {
            now.afterCommit.add(action);
        }
    }

    @Override
    public void afterRollback(Runnable action) {
        Bound now = bound.get();
        if (now != null) {
            now.afterRollback.add(action);
        }
    }

    private static Connection shared(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    switch (method.getName()) {
                        case "close", "commit", "setAutoCommit":
                            return null;
                        case "rollback":
                            if (arguments == null || arguments.length == 0) {
                                return null;
                            }
                            break;
                        case "isClosed":
                            return false;
                        default:
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Override
    public Connection getConnection() throws SQLException {
        Bound now = bound.get();
        return now == null ? fromPool() : now.shared;
    }

    /**
     * One transaction at a time: who has one open and wants another connection may wait for somebody who waits for the first. A
     * connection that commits each statement by itself keeps nobody waiting; Active Objects opens a second one when it looks for an index.
     */
    private Connection fromPool() throws SQLException {
        Connection before = taken.get();
        if (before != null && !before.isClosed() && !before.getAutoCommit()) {
            throw new IllegalStateException("this thread has a transaction open and wants a second connection");
        }
        Connection connection = pool.getConnection();
        taken.set(connection);
        return connection;
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return pool.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        pool.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        pool.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return pool.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return pool.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return pool.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return pool.isWrapperFor(type);
    }
}
