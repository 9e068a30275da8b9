package org.sems.jira.record.lock;

import com.atlassian.jira.issue.IssueManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Optional;
import javax.annotation.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Transactions by {@code com.atlassian.jira.transaction.Txn}, by which Jira's own managers begin theirs. It is no part of Jira's published API, and
 * that API has nothing in its place: so it is looked for where Jira's classes are, and the app goes on without it.
 */
public final class TxnTransactions implements HostTransactions {
    private static final Logger LOG = LoggerFactory.getLogger(TxnTransactions.class);
    private static final String PACKAGE = "com.atlassian.jira.transaction.";
    private final Optional<Methods> methods;

    private TxnTransactions(Optional<Methods> methods) {
        this.methods = methods;
    }

    public static TxnTransactions ofJira() {
        return of(IssueManager.class.getClassLoader());
    }

    static TxnTransactions of(ClassLoader jira) {
        try {
            Class<?> transaction = jira.loadClass(PACKAGE + "Transaction");
            return new TxnTransactions(Optional.of(new Methods(
                    jira.loadClass(PACKAGE + "Txn").getMethod("begin"),
                    transaction.getMethod("isNewTransaction"),
                    transaction.getMethod("commit"),
                    transaction.getMethod("finallyRollbackIfNotCommitted"))));
        } catch (ReflectiveOperationException | LinkageError missing) {
            LOG.warn(
                    "This Jira lets apps begin no transactions: records are held by locks of the cluster alone ({})",
                    missing.toString());
            return new TxnTransactions(Optional.empty());
        }
    }

    private record Methods(Method begin, Method isNew, Method commit, Method end) {}

    @Override
    public boolean areOffered() {
        return methods.isPresent();
    }

    @Override
    public boolean isOpen() {
        return methods.isPresent() && isOpen(methods.get());
    }

    private static boolean isOpen(Methods txn) {
        Object begun = call(txn.begin, null);
        if (isNew(txn, begun)) {
            call(txn.end, begun);
            return false;
        }
        return true;
    }

    @Override
    public void run(Runnable work) {
        if (methods.isPresent()) {
            run(methods.get(), work);
        } else {
            work.run();
        }
    }

    /** The end of a transaction that somebody else has begun is theirs. */
    private static void run(Methods txn, Runnable work) {
        Object begun = call(txn.begin, null);
        if (!isNew(txn, begun)) {
            work.run();
            return;
        }
        try {
            work.run();
            call(txn.commit, begun);
        } finally {
            call(txn.end, begun);
        }
    }

    private static boolean isNew(Methods txn, @Nullable Object begun) {
        return Boolean.TRUE.equals(call(txn.isNew, begun));
    }

    @Nullable
    private static Object call(Method method, @Nullable Object of) {
        try {
            return method.invoke(of);
        } catch (InvocationTargetException failure) {
            throw failure.getCause() instanceof RuntimeException unchecked
                    ? unchecked
                    : new IllegalStateException(failure.getCause());
        } catch (IllegalAccessException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }
}
