package org.sems.sandbox.platform;

import com.atlassian.beehive.ClusterLock;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A lock of a thread of this process, and of this process among all on one PostgreSQL database: an advisory lock of a session of its own, which the
 * database gives back when the process ends, however it ends.
 */
final class SharedLock extends ReentrantLock implements ClusterLock {
    private static final long serialVersionUID = 1L;
    private static final long BETWEEN_TRIES_NANOS = 5_000_000;
    private final transient String url;
    private final String name;
    private transient Connection session;

    SharedLock(String url, String name) {
        this.url = url;
        this.name = name;
    }

    @Override
    public void lock() {
        super.lock();
        if (getHoldCount() == 1) {
            while (!takeOrLetGo()) {
                LockSupport.parkNanos(this, BETWEEN_TRIES_NANOS);
            }
        }
    }

    @Override
    public boolean tryLock() {
        return super.tryLock() && takenInTime(System.nanoTime());
    }

    @Override
    public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
        long end = System.nanoTime() + unit.toNanos(time);
        return super.tryLock(time, unit) && takenInTime(end);
    }

    private boolean takenInTime(long end) {
        if (getHoldCount() > 1) {
            return true;
        }
        while (!takeOrLetGo()) {
            if (System.nanoTime() >= end) {
                unlock();
                return false;
            }
            LockSupport.parkNanos(this, BETWEEN_TRIES_NANOS);
        }
        return true;
    }

    @Override
    public void unlock() {
        try {
            if (getHoldCount() == 1) {
                endSession();
            }
        } finally {
            super.unlock();
        }
    }

    /** A database that does not answer must not leave the threads of this process waiting for each other. */
    private boolean takeOrLetGo() {
        try {
            return ask("SELECT pg_try_advisory_lock(hashtext(?))");
        } catch (RuntimeException e) {
            super.unlock();
            throw e;
        }
    }

    private boolean ask(String sql) {
        try (PreparedStatement statement = session().prepareStatement(sql)) {
            statement.setString(1, name);
            try (ResultSet answer = statement.executeQuery()) {
                answer.next();
                return answer.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the lock " + name + " cannot be asked for", e);
        }
    }

    /** The database gives the lock back; a lock that nobody holds takes no connection. */
    private void endSession() {
        try {
            session.close();
        } catch (SQLException e) {
            throw new IllegalStateException("the lock " + name + " cannot be given back", e);
        }
    }

    /** Used only by the thread that holds the lock of this process. */
    private Connection session() throws SQLException {
        if (session == null || session.isClosed()) {
            session = DriverManager.getConnection(url);
        }
        return session;
    }
}
