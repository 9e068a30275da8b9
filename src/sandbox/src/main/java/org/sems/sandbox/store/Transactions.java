package org.sems.sandbox.store;

import java.util.concurrent.Callable;
import java.util.function.Supplier;

/**
 * Transactions bound to the thread and shared by documents and Active Objects. An inner one joins the outer one; any
 * exception that leaves the outermost one rolls everything back.
 */
public interface Transactions {

    void run(Runnable work);

    /** As {@link #run}; a checked exception of {@code work} reaches the caller wrapped in {@link IllegalStateException}. */
    <T> T call(Callable<T> work);

    boolean active();

    /** Begins a transaction that the caller ends, or joins the one that is open, whose end is then not the caller's. */
    Begun begin();

    /** What {@link #begin} gave. An end of a joined one does nothing. */
    interface Begun {
        boolean isNew();

        void commit();

        /** Nothing after a commit. */
        void rollBack();
    }

    /**
     * Runs {@code action} together with the commit of the outermost transaction: nobody who reads {@link #committed} sees one without
     * the other. It only copies what is written into memory. At once when there is no transaction.
     */
    void withCommit(Runnable action);

    /** Reads memory that {@link #withCommit} keeps in step with the database. */
    <T> T committed(Supplier<T> read);

    /** Runs {@code action} after the outermost transaction has committed; at once when there is none. */
    void afterCommit(Runnable action);

    /** Runs {@code action} after the outermost transaction was rolled back: what was read into memory must be read again. */
    void afterRollback(Runnable action);
}
